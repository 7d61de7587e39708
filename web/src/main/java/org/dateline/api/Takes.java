package org.dateline.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The query parameters that a call takes. A call that says nothing takes none. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Takes {

  String[] value() default {};

  /** Whether it takes every filter of events besides. */
  boolean eventFilters() default false;
}
