# Written by cargo xtask generate from api/. Do not edit.
"""Names of the models; values of enumerations; what unions are made of."""

MODELS = """
CursorPagination GeneralError Pagination Operation OperationsResponse ListPartsResponse
ListThingsResponse Thing ThingKey ThingOperations ThingSettings LogsNotAvailable LogsResponse
NoTriggerRequest ReservedWords ScheduleTrigger ScheduleTriggerRequest StorageTrigger ConnectedBranch
ConnectedProject GottenBranch RestoredSnapshot
""".split()

ENUMERATIONS = {
    "OperationStatus": ("running", "finished", "UNKNOWN"),
    "Provider": ("user.created", "k8s-pod", "7d", "UNKNOWN", "VIEWER"),
    "ReservedValue": (
        "default",
        "protected",
        "in",
        "type",
        "init",
        "ok",
        "some",
        "none",
        "null",
        "true",
        "error",
        "object",
        "class",
        "int",
        "String",
        "long",
        "Float",
        "struct",
        "func",
        "def",
        "switch",
        "for",
        "async",
        "match",
        "private",
    ),
}

UNIONS = {
    "Trigger": ("ScheduleTrigger", "StorageTrigger"),
    "TriggerRequest": ("ScheduleTriggerRequest", "NoTriggerRequest"),
}
