// Written by cargo xtask generate from api/. Do not edit.
extension OperationStatus: OpenEnumeration { public static let known: Texts = [
  "running": .running, "finished": .finished, "UNKNOWN": .serverUnknown
] }
extension Provider: OpenEnumeration { public static let known: Texts = [
  "user.created": .userCreated, "k8s-pod": .k8sPod, "7d": .value7d, "UNKNOWN": .serverUnknown, "VIEWER": .viewer
] }
extension ReservedValue: OpenEnumeration { public static let known: Texts = [
  "default": .`default`, "protected": .protected, "in": .`in`, "type": .type, "init": .`init`, "ok": .ok, "some": .some,
  "none": .none, "null": .null, "true": .`true`, "error": .error, "object": .object, "class": .class, "int": .int,
  "String": .string, "long": .long, "Float": .float, "struct": .struct, "func": .`func`, "def": .def, "switch": .switch,
  "for": .for, "async": .async, "match": .match, "private": .private
] }
