package neonapi

import java.net.URLDecoder
import java.nio.file.Path
import java.nio.file.StandardOpenOption
import kotlin.io.path.readText
import kotlin.io.path.writeText
import kotlin.reflect.KFunction
import kotlin.reflect.KParameter
import kotlin.reflect.full.callSuspendBy
import kotlin.reflect.full.instanceParameter
import kotlin.reflect.full.memberFunctions
import kotlin.reflect.full.memberProperties
import kotlin.reflect.full.valueParameters
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.put
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory

/** Every operation once, with every argument: the request that it makes, and what becomes of the answer. */
class VectorsTest : EmulatorTest() {
    private val vectors: List<JsonObject> =
        Json.parseToJsonElement(Path.of("../../tests/vectors/operations.json").readText()).jsonArray.map { it.jsonObject }

    @TestFactory
    fun operations(): List<DynamicTest> =
        vectors.map { vector -> DynamicTest.dynamicTest(vector.text("call")) { check(vector) } }

    @Test
    fun `every function of a group has a vector or is made of several operations`() {
        val groups = ClientGroups::class.memberProperties.filter { it.name != "calls" }
        val functions = groups.flatMap { group ->
            val type = group.get(client)!!::class
            type.memberFunctions
                .filter { it.name !in listOf("equals", "hashCode", "toString") }
                .map { plain("${group.name}${it.name}") }
        }
        assertEquals(179, vectors.size)
        val conveniences = listOf(
            "branches.createAndConnect", "branches.findByName", "branches.getDefault", "branches.getOrCreate",
            "branches.resetFromParent", "branches.temporary", "objects.getTo", "operations.progress",
            "operations.waitFor", "operations.waitForIds", "projects.connectionString", "projects.createAndConnect",
            "projects.findByName", "snapshots.restoreWithPreview",
        ).map(::plain)
        val expected = vectors.map { plain(it.text("call")) } + conveniences
        assertEquals(expected.sorted(), functions.sorted())
    }

    private fun check(vector: JsonObject) {
        begin()
        val answer = vector.getValue("answer").jsonObject
        emulator.addFault("status", vector.text("operation")) {
            put("status", answer.getValue("status"))
            put("body", canned(answer.getValue("body")))
        }
        val pages = runBlocking { call(vector) }
        val requests = emulator.requests()
        checkRequest(vector.getValue("request").jsonObject, requests.first())
        assertEquals(pages.size, requests.size)
        // The server gives all of them alike.
        assertTrue(pages.all { it == pages.first() })
        val found = pages.first()
        val expected = answer["value"] ?: answer.getValue("body")
        assertNull(difference(expected, found.takeUnless { it == Unit }))
        end()
        writeDown(vector.text("operation"))
    }

    /** For the table of all languages. */
    private fun writeDown(operation: String) {
        val path = System.getenv("NEONAPI_PASSED_OPERATIONS") ?: return
        Path.of(path).writeText("$operation\n", Charsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
    }

    private fun canned(body: JsonElement): JsonElement =
        when {
            body is JsonNull -> JsonPrimitive("empty")
            body is JsonPrimitive && body.isString -> buildJsonObject { put("text", body) }
            else -> buildJsonObject { put("json", body) }
        }

    /** The pages of a list; what is none is one page. */
    private suspend fun call(vector: JsonObject): List<Any?> {
        val (group, verb) = vector.text("call").split(".")
        val property = ClientGroups::class.memberProperties.single { plain(it.name) == plain(group) }
        val target = property.get(client)!!
        val function = target::class.memberFunctions.single { plain(it.name) == plain(verb) }
        val arguments = arguments(function, vector.getValue("arguments").jsonObject) +
            (function.instanceParameter!! to target)
        if (function.isSuspend) return listOf(function.callSuspendBy(arguments))
        return (function.callBy(arguments) as ListFlow<*, *>).pages().toList()
    }

    private fun arguments(function: KFunction<*>, given: JsonObject): Map<KParameter, Any?> {
        val rest = given.mapKeys { (name, _) -> plain(name) }.toMutableMap()
        val arguments = mutableMapOf<KParameter, Any?>()
        for (parameter in function.valueParameters) {
            val name = plain(parameter.name!!)
            when {
                name == "options" -> arguments[parameter] = CallOptions(wait = false)
                name in rest -> arguments[parameter] = valueOf(rest.remove(name)!!, parameter.type)
                name == "arguments" -> {
                    arguments[parameter] = recordOf(rest, parameter.type.classifier as kotlin.reflect.KClass<*>)
                    rest.clear()
                }
            }
        }
        assertTrue(rest.isEmpty(), "no such arguments: $rest")
        return arguments
    }

    private fun checkRequest(expected: JsonObject, request: JsonObject) {
        assertEquals(expected.text("method"), request.text("method"))
        assertEquals(expected.text("path"), request.text("path").removePrefix("/api/v2"))
        val pairs = request.text("query").split("&").filter { it.isNotEmpty() }.map { pair ->
            pair.split("=", limit = 2).map { URLDecoder.decode(it, Charsets.UTF_8) }
        }
        val query = expected.getValue("query").jsonArray.map { pair -> pair.jsonArray.map { it.jsonPrimitive.content } }
        // Their order means something among those of one name only.
        assertEquals(query.sortedBy { it.first() }, pairs.sortedBy { it.first() })
        val type = request.getValue("headers").jsonObject["content-type"]?.jsonPrimitive?.contentOrNull
        val parts = expected["parts"]?.jsonArray
        if (parts != null) {
            assertTrue(type!!.startsWith("multipart/form-data; boundary="))
            val found = partsOf(request.text("body"), type.substringAfter("boundary="))
            val wanted = parts.map { (name, content) -> name to content }
            assertEquals(wanted.sortedBy { it.first }, found.sortedBy { it.first })
            return
        }
        val body = request["body"].takeUnless { it is JsonNull || it == JsonPrimitive("") }
        assertEquals(expected["body"], body)
        assertEquals(if ("body" in expected) "application/json" else null, type)
    }

    private operator fun JsonElement.component1(): String = jsonArray[0].jsonPrimitive.content

    private operator fun JsonElement.component2(): String = jsonArray[1].jsonPrimitive.content

    private fun partsOf(body: String, boundary: String): List<Pair<String, String>> =
        body.split("--$boundary").drop(1).dropLast(1).map { part ->
            val (head, content) = part.removePrefix("\r\n").split("\r\n\r\n", limit = 2)
            Regex("[ ;]name=\"([^\"]*)\"").find(head)!!.groupValues[1] to content.removeSuffix("\r\n")
        }

    private fun JsonObject.text(name: String): String = getValue(name).jsonPrimitive.content
}
