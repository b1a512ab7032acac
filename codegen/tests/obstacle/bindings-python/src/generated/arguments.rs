// Written by cargo xtask generate from api/. Do not edit.
//! Arguments of operations.

arguments! {
    CreateThing { name: Text, inner_name: Text optional, tags: List(Text) optional,
        start: Boolean optional }
    DeployFile { zip: Bytes optional, environment: Map(Secret) optional }
    GetWords { r#type: Text, object: Text optional, default: Boolean optional }
    ListThings { from_time: Timestamp, ids: List(Text), cursor: Text optional,
        org_id: Text optional }
    QueryLogs { cursor: Text optional }
    UpdateThing { name: Text nullable, expires_at: TimestampUpdate }
}
