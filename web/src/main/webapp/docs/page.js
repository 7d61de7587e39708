// Shows the server's own description; nothing is asked of anybody else.
window.addEventListener("load", () => {
  window.SwaggerUIBundle({
    url: "/openapi?format=json",
    dom_id: "#page",
    deepLinking: true,
    docExpansion: "none",
    validatorUrl: null,
    tryItOutEnabled: true,
  });
});
