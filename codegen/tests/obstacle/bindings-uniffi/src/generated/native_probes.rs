// Written by cargo xtask generate from api/. Do not edit.
//! Samples of every type.

use crate::values::*;

#[rustfmt::skip]
probes! {
AnyArguments arguments {
CreateThing: r##"{"inner_name":"a text 🐘","name":"a text 🐘","start":true,"tags":["a text 🐘"]}"##,
DeployFile: r##"{"environment":{"a key":"sample-secret"}}"##,
GetWords: r##"{"default":true,"object":"a text 🐘","type":"default"}"##,
ListThings: r##"{"cursor":"a text 🐘","from_time":"2026-11-23T16:26:51.123456Z","ids":["a text 🐘"],"org_id":"a text 🐘"}"##,
QueryLogs: r##"{"cursor":"a text 🐘"}"##,
UpdateThing: r##"{"expires_at":"2026-11-23T16:26:51.123456Z","name":"a text 🐘"}"##,
}
AnyRecord records {
CursorPagination: r##"{"next":"a text 🐘"}"##,
GeneralError: r##"{"message":"a text 🐘"}"##,
ListPartsResponse: r##"{"pagination":{"next":"a text 🐘"},"parts":["a text 🐘"]}"##,
ListThingsResponse: r##"{"by_owner":{"a key":[{"bytes":18446744073709551615,"count":-7,"created_at":"2026-11-23T16:26:51.123456Z","extra":{"list":[1,null,"two"]},"headers":{"a key":"sample-secret"},"id":"a text 🐘","settings":{},"size":0.25,"state":"a text 🐘"}]},"pagination":{"cursor":"a text 🐘"},"things":[{"bytes":18446744073709551615,"count":-7,"created_at":"2026-11-23T16:26:51.123456Z","extra":{"list":[1,null,"two"]},"headers":{"a key":"sample-secret"},"id":"a text 🐘","settings":{},"size":0.25,"state":"a text 🐘"}]}"##,
LogsNotAvailable: r##"{"reason":"a text 🐘"}"##,
LogsResponse: r##"{"logs":["a text 🐘"],"next_cursor":"a text 🐘"}"##,
NoTriggerRequest: r##"{}"##,
Operation: r##"{"id":"a text 🐘","status":"running"}"##,
OperationsResponse: r##"{"operations":[{"id":"a text 🐘","status":"running"}]}"##,
Pagination: r##"{"cursor":"a text 🐘"}"##,
ReservedWords: r##"{"Wire-Name":"a text 🐘","async":true,"cause":"a text 🐘","class":"a text 🐘","def":"a text 🐘","default":true,"description":"a text 🐘","extension":"a text 🐘","from":"a text 🐘","fun":"a text 🐘","func":"a text 🐘","hash_code":-9007199254740993,"in":"a text 🐘","init":"a text 🐘","int":-9007199254740993,"is":"a text 🐘","lambda":"a text 🐘","match":"a text 🐘","message":"a text 🐘","object":"a text 🐘","protocol":"a text 🐘","register":"a text 🐘","to_string":"a text 🐘","type":"a text 🐘","union":"a text 🐘","val":"a text 🐘","value":"a text 🐘","when":"a text 🐘"}"##,
ScheduleTrigger: r##"{"cron":"a text 🐘"}"##,
ScheduleTriggerRequest: r##"{"cron":"a text 🐘"}"##,
StorageTrigger: r##"{"bucket":"a text 🐘"}"##,
Thing: r##"{"bytes":18446744073709551615,"count":-7,"created_at":"2026-11-23T16:26:51.123456Z","extra":{"list":[1,null,"two"]},"headers":{"a key":"sample-secret"},"id":"a text 🐘","settings":{},"size":0.25,"state":"a text 🐘"}"##,
ThingKey: r##"{"id":-9007199254740993,"key":"sample-secret"}"##,
ThingOperations: r##"{"operations":[{"id":"a text 🐘","status":"running"}],"thing":{"bytes":18446744073709551615,"count":-7,"created_at":"2026-11-23T16:26:51.123456Z","extra":{"list":[1,null,"two"]},"headers":{"a key":"sample-secret"},"id":"a text 🐘","settings":{},"size":0.25,"state":"a text 🐘"}}"##,
ThingSettings: r##"{}"##,
}
AnyChoice choices {
OperationStatus: r##""running""## r##""finished""## r##""UNKNOWN""## r##""a value of tomorrow""##,
Provider: r##""user.created""## r##""k8s-pod""## r##""7d""## r##""UNKNOWN""## r##""VIEWER""## r##""a value of tomorrow""##,
ReservedValue: r##""default""## r##""protected""## r##""in""## r##""type""## r##""init""## r##""ok""## r##""some""## r##""none""## r##""null""## r##""true""## r##""error""## r##""object""## r##""class""## r##""int""## r##""String""## r##""long""## r##""Float""## r##""struct""## r##""func""## r##""def""## r##""switch""## r##""for""## r##""async""## r##""match""## r##""private""## r##""a value of tomorrow""##,
Trigger: r##"{"cron":"a text 🐘","type":"schedule"}"## r##"{"bucket":"a text 🐘","type":"storage"}"## r##"{"type":"a form of tomorrow"}"##,
TriggerRequest: r##"{"cron":"a text 🐘","type":"schedule"}"## r##"{"type":"none"}"## r##"{"type":"a form of tomorrow"}"##,
}
}
