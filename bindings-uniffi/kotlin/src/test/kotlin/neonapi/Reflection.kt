package neonapi

import kotlin.reflect.KClass
import kotlin.reflect.KProperty1
import kotlin.reflect.KType
import kotlin.reflect.full.memberProperties
import kotlin.reflect.full.primaryConstructor
import kotlin.time.Instant
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import neonapi.models.TimestampUpdate

/** What says in JSON which form of a union something is. */
private val TAGS = listOf("type", "provider")

/** A name in no language's case. */
fun plain(name: String): String = name.filter(Char::isLetterOrDigit).lowercase()

private fun isUnion(type: KClass<*>): Boolean =
    type.isSealed && type.nestedClasses.any { it.simpleName != "Unknown" && it.objectInstance == null }

/** The form of a union that JSON is, and the JSON of the record in it. */
private fun formOf(union: KClass<*>, given: JsonObject): Pair<KClass<*>, JsonObject> {
    val tag = TAGS.first { name -> given[name] != null && union.nestedClasses.any { isNamed(it, given[name]!!) } }
    val form = union.nestedClasses.single { isNamed(it, given[tag]!!) }
    return form to JsonObject(given - tag)
}

private fun isNamed(form: KClass<*>, tag: JsonElement): Boolean =
    text(tag)?.let(::plain) == plain(form.simpleName!!)

private fun text(given: JsonElement): String? = (given as? JsonPrimitive)?.contentOrNull

/** A value of a type from JSON. */
fun valueOf(given: JsonElement, type: KType): Any? {
    if (given is JsonNull) return null
    val wanted = type.classifier as KClass<*>
    val text = text(given)
    return when (wanted) {
        String::class -> text
        Boolean::class -> text.toBoolean()
        Int::class -> text!!.toInt()
        Long::class -> text!!.toLong()
        ULong::class -> text!!.toULong()
        Double::class -> text!!.toDouble()
        ByteArray::class -> text!!.encodeToByteArray()
        Secret::class -> Secret(text!!)
        Instant::class -> Instant.parse(text!!)
        TimestampUpdate::class -> TimestampUpdate.Set(Instant.parse(text!!))
        JsonValue::class -> JsonValue(given.toString())
        List::class -> given.jsonArray.map { valueOf(it, type.arguments.first().type!!) }
        Map::class -> given.jsonObject.mapValues { (_, item) -> valueOf(item, type.arguments.last().type!!) }
        else -> modelOf(given, wanted)
    }
}

private fun modelOf(given: JsonElement, wanted: KClass<*>): Any =
    when {
        isUnion(wanted) -> {
            val (form, inside) = formOf(wanted, given.jsonObject)
            val constructor = form.primaryConstructor!!
            constructor.call(valueOf(inside, constructor.parameters.single().type))
        }
        wanted.isSealed -> {
            val known = wanted.nestedClasses.mapNotNull { it.objectInstance }.firstOrNull { "$it" == text(given) }
            checkNotNull(known) { "$wanted has no $given" }
        }
        else -> recordOf(given.jsonObject, wanted)
    }

/** A record from its fields; every field given has to be one of its own. */
fun recordOf(given: Map<String, JsonElement>, wanted: KClass<*>): Any {
    val constructor = wanted.primaryConstructor!!
    val fields = given.mapKeys { (name, _) -> plain(name) }
    val arguments = constructor.parameters
        .filter { plain(it.name!!) in fields }
        .associateWith { valueOf(fields.getValue(plain(it.name!!)), it.type) }
    check(arguments.size == given.size) { "$wanted takes ${arguments.size} of ${given.keys}" }
    return constructor.callBy(arguments)
}

/** What is different between JSON and a value; nothing when they are the same. */
fun difference(expected: JsonElement, found: Any?, at: String = "$"): String? =
    when {
        found == null || expected is JsonNull ->
            "$at: $expected, not $found".takeUnless { found == null && expected is JsonNull }
        found is List<*> -> {
            val items = expected.jsonArray
            if (items.size != found.size) {
                "$at: ${items.size} items, not ${found.size}"
            } else {
                items.zip(found).firstNotNullOfOrNull { (item, other) -> difference(item, other, "$at[]") }
            }
        }
        found is JsonValue -> "$at: $expected, not $found".takeUnless { Json.parseToJsonElement(found.text) == expected }
        found is Map<*, *> -> ofFields(expected.jsonObject, found.entries.associate { "${it.key}" to it.value }, at)
        expected is JsonArray || expected is JsonObject -> ofModel(expected.jsonObject, found, at)
        else -> "$at: $expected, not $found".takeUnless { isSame(expected.jsonPrimitive, found) }
    }

private fun isSame(expected: JsonPrimitive, found: Any): Boolean =
    when (found) {
        is Boolean, is Number, is ULong -> !expected.isString && isSameNumber(expected.content, found)
        else -> expected.isString && isSameText(expected.content, found)
    }

private fun isSameNumber(expected: String, found: Any): Boolean =
    if (found is Double) found == expected.toDouble() else found.toString() == expected

private fun isSameText(expected: String, found: Any): Boolean =
    when (found) {
        is Secret -> found.value == expected
        is Instant -> found == Instant.parse(expected)
        is ByteArray -> found.decodeToString() == expected
        // The text of an enumeration is that of the API.
        else -> found.toString() == expected
    }

private fun ofModel(expected: JsonObject, found: Any, at: String): String? {
    val union = found::class.java.superclass.kotlin
    if (union.isSealed && isUnion(union)) {
        val (form, inside) = formOf(union, expected)
        val value = fieldsOf(found).getValue("value")
        return if (form == found::class) difference(inside, value, at) else "$at: $form, not $found"
    }
    return ofFields(expected, fieldsOf(found), at)
}

@Suppress("UNCHECKED_CAST")
private fun fieldsOf(found: Any): Map<String, Any?> =
    found::class.memberProperties.associate { it.name to (it as KProperty1<Any, *>).get(found) }

private fun ofFields(expected: JsonObject, found: Map<String, Any?>, at: String): String? {
    val wanted = expected.filterValues { it !is JsonNull }.mapKeys { (name, _) -> plain(name) }
    val given = found.filterValues { it != null }.mapKeys { (name, _) -> plain(name) }
    if (wanted.keys != given.keys) return "$at: fields ${wanted.keys}, not ${given.keys}"
    return wanted.firstNotNullOfOrNull { (name, item) -> difference(item, given[name], "$at.$name") }
}
