insert into document values ('d0ea47358e1d2ec30bc75c096696c450b', 'urn:test:old', '2', 2, 'hash-two', 'Second', null, 'Harbour Post', null, null, 'en',
 'Second words.', '{"old":true,"attributions":[{"id":"a1","kind":"indirect","content":[],"source":{"text":"a clerk","class":"unnamed"},"within":null},{"id":"a2","kind":"indirect","content":[],"source":{"text":"a clerk","class":"unnamed"},"within":"a1"}]}', timestamp with time zone '2026-01-02 03:04:05+00', 'STORED', 2, 1, 0, 0, 1);
insert into revision values ('d0ea47358e1d2ec30bc75c096696c450b', 1, 'hash-one', '1', 's1', 'STORED', timestamp with time zone '2026-01-01 03:04:05+00', timestamp with time zone '2026-01-01 03:04:06+00');
insert into revision values ('d0ea47358e1d2ec30bc75c096696c450b', 2, 'hash-two', '2', 's2', 'STORED', timestamp with time zone '2026-01-02 03:04:05+00', timestamp with time zone '2026-01-02 03:04:06+00');
insert into submission values ('s1', 'STORED', 'd0ea47358e1d2ec30bc75c096696c450b', null, timestamp with time zone '2026-01-01 03:04:05+00', timestamp with time zone '2026-01-01 03:04:06+00');
insert into submission values ('s2', 'STORED', 'd0ea47358e1d2ec30bc75c096696c450b', null, timestamp with time zone '2026-01-02 03:04:05+00', timestamp with time zone '2026-01-02 03:04:06+00');
insert into event values ('e11111111111111111111111111111111', 'd0ea47358e1d2ec30bc75c096696c450b', 'AID', null, date '2026-01-01', date '2026-01-01', date '2026-01-01',
 timestamp with time zone '2026-01-02 03:04:06+00', null, '{"id":"e1","type":"AID","mode":null,"trigger":{"text":"sent"},"actors":[{"text":"Turkey","actor":"tur.gov","country":"TUR","sectors":["GOV"]}],"recipients":[],"date":null}');
insert into event values ('e22222222222222222222222222222222', 'd0ea47358e1d2ec30bc75c096696c450b', 'AID', null, date '2026-01-01', date '2026-01-01', date '2026-01-01',
 timestamp with time zone '2026-01-01 03:04:06+00', timestamp with time zone '2026-01-02 03:04:06+00', '{"id":"e2"}');
insert into party values ('e11111111111111111111111111111111', 0, 'ACTOR', 'tur.gov', 'TUR', 'GOV');
insert into event values ('e33333333333333333333333333333333', 'd0ea47358e1d2ec30bc75c096696c450b', 'CONSULT', null, date '2024-01-01', null, null,
 timestamp with time zone '2026-01-02 03:04:06+00', null, '{"id":"e3","type":"CONSULT","actors":[],"recipients":[],"date":null}');
insert into event values ('e44444444444444444444444444444444', 'd0ea47358e1d2ec30bc75c096696c450b', 'CONSULT', null, date '2024-01-01', date '2024-01-01', date '2025-01-01',
 timestamp with time zone '2026-01-02 03:04:06+00', null, '{"id":"e4","type":"CONSULT","actors":[],"recipients":[],"date":null}');
insert into event values ('e55555555555555555555555555555555', 'd0ea47358e1d2ec30bc75c096696c450b', 'CONSULT', null, date '2024-01-01', date '2024-01-01', date '2025-01-02',
 timestamp with time zone '2026-01-02 03:04:06+00', null, '{"id":"e5","type":"CONSULT","actors":[],"recipients":[],"date":null}');
