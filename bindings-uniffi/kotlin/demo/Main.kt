package demo

import java.util.concurrent.CancellationException
import kotlin.system.exitProcess
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.async
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.runBlocking
import neonapi.Client
import neonapi.ClientSettings
import neonapi.Emulator
import neonapi.NeonApiException
import neonapi.Secret

/** Why the demo did not begin. */
class DemoException(message: String) : Exception(message)

/** The life of a Neon project, from its creation to its deletion, against the emulator or the service. */
fun main(arguments: Array<String>) {
    exitProcess(
        try {
            runBlocking { run(Flags.of(arguments)) }
            0
        } catch (_: CancellationException) {
            INTERRUPTED
        } catch (error: NeonApiException) {
            failed(error)
        } catch (error: DemoException) {
            failed(error)
        },
    )
}

private fun failed(error: Exception): Int {
    complain("\nThe demo failed: ${error.message}")
    return 1
}

private suspend fun run(flags: Flags) {
    if (flags.live) {
        val settings = ClientSettings(orgId = flags.orgId, userAgentSuffix = "neonapi-demo")
        return Client.fromEnvironment(settings).use { client ->
            askBeforeCreating(client)
            interruptible(client, flags)
        }
    }
    Emulator("--operation-duration-ms", "400..1200").use { emulator ->
        say("The emulator listens on ${emulator.baseUrl}")
        val settings = ClientSettings(
            apiKey = Secret("demo-key"),
            baseUrl = emulator.baseUrl,
            orgId = flags.orgId,
            pollInterval = 50.milliseconds,
            userAgentSuffix = "neonapi-demo",
        )
        Client(settings).use { client -> interruptible(client, flags) }
        say("The emulator refused ${emulator.counters()["rate_limited_total"]} requests (429)")
    }
}

/** Shows the life of a project; Ctrl-C cancels it, which deletes the project. */
private suspend fun interruptible(client: Client, flags: Flags) = coroutineScope {
    val name = newName()
    val life = async { Life(client, name).show(flags.calls) }
    watch(life, name)
    life.await()
}

/** A project on the real service may cost money, so somebody has to agree. */
private suspend fun askBeforeCreating(client: Client) {
    val account = client.users.authDetails()
    say("The key belongs to account ${account.accountId}.")
    if (System.console() == null) {
        throw DemoException("--live asks a question, so it has to be run in a terminal")
    }
    print("Create a project there, use it and delete it again? Type yes: ")
    if (readlnOrNull() != "yes") {
        throw DemoException("nothing was created, since the answer was not yes")
    }
}
