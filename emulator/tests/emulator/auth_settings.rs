//! The settings of Neon Auth, its mail server and its plugins.

use crate::common::{Client, instant};
use neonapi_emulator::Emulator;
use serde_json::{Value, json};

/// A project with Neon Auth on its default branch: an end of a path below `auth` to a whole one.
fn enabled(emulator: &Emulator, provider: &str) -> (Client, impl Fn(&str) -> String + use<>) {
    let client = Client::new(emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("/projects/{}/branches/{}/auth", project.id, project.default_branch_id);
    client.expect(201, "POST", &path, json!({"auth_provider": provider}));
    (client, move |end| format!("{path}/{end}"))
}

fn standard_server() -> Value {
    json!({
        "type": "standard", "host": "mail.example.com", "port": 587, "username": "u",
        "password": "secret", "sender_email": "a@example.com", "sender_name": "A",
    })
}

#[test]
fn settings_start_with_defaults_and_keep_what_is_not_changed() {
    let emulator = instant();
    let (client, path) = enabled(&emulator, "better_auth");
    let change = |end: &str, body: Value| client.expect(200, "PATCH", &path(end), body);
    let mut expected = json!({
        "enabled": true, "email_verification_method": "otp", "require_email_verification": false,
        "auto_sign_in_after_verification": true, "send_verification_email_on_sign_up": false,
        "send_verification_email_on_sign_in": false, "disable_sign_up": false,
    });
    assert_eq!(client.get(&path("email_and_password")), expected);
    expected["email_verification_method"] = json!("link");
    expected["disable_sign_up"] = json!(true);
    let body = json!({"email_verification_method": "link", "disable_sign_up": true, "new": 1});
    assert_eq!(change("email_and_password", body), expected);
    assert_eq!(change("email_and_password", json!({})), expected);
    let phone = json!({"enabled": false, "otp_expires_in": 300});
    assert_eq!(client.get(&path("plugins/phone-number")), phone);
    change("plugins/phone-number", json!({"otp_expires_in": 60}));
    change("plugins/phone-number", json!({"enabled": true}));
    let phone = json!({"enabled": true, "otp_expires_in": 60});
    assert_eq!(client.get(&path("plugins/phone-number")), phone);
    assert_eq!(
        change("allow_localhost", json!({"allow_localhost": false}))["allow_localhost"],
        false
    );
    assert_eq!(change("config", json!({"name": "Shop"})), json!({"name": "Shop"}));
    assert_eq!(client.get(path("").trim_end_matches('/'))["name"], "Shop");
    let plugins = client.get(&path("plugins"));
    assert_eq!(plugins["email_and_password"], expected);
    assert_eq!((&plugins["phone_number"], &plugins["allow_localhost"]), (&phone, &json!(false)));
    assert_eq!(plugins["email_provider"], json!({"type": "shared"}));
    assert_eq!(plugins["oauth_providers"], json!([{"id": "google", "type": "shared"}]));
}

#[test]
fn plugins_are_changed_one_by_one() {
    let emulator = instant();
    let (client, path) = enabled(&emulator, "better_auth");
    let change = |end: &str, body: Value| client.call("PATCH", &path(end), body);
    let link = change("plugins/magic-link", json!({"enabled": true, "expires_in": 60})).json();
    assert_eq!(link, json!({"enabled": true, "expires_in": 60, "disable_sign_up": false}));
    let changed =
        change("plugins/organization", json!({"creator_role": "admin", "membership_limit": 7}));
    let organization = json!({
        "enabled": true, "organization_limit": 10, "membership_limit": 7,
        "creator_role": "admin", "send_invitation_email": false,
    });
    assert_eq!(changed.json(), organization);
    assert_eq!(change("plugins/magic-link", json!({"expires_in": "soon"})).status, 400);
    assert_eq!(change("plugins/organization", json!({"enabled": 1})).status, 400);
    let plugins = client.get(&path("plugins"));
    assert_eq!((&plugins["magic_link"], &plugins["organization"]), (&link, &organization));
}

#[test]
fn webhooks_are_replaced_as_a_whole() {
    let emulator = instant();
    let (client, path) = enabled(&emulator, "better_auth");
    let off = json!({"enabled": false, "enabled_events": [], "timeout_seconds": 5});
    assert_eq!(client.get(&path("webhooks")), off);
    let on = json!({
        "enabled": true, "webhook_url": "https://app.example.com/hook",
        "enabled_events": ["user.created", "send.otp"], "timeout_seconds": 9,
    });
    assert_eq!(client.expect(200, "PUT", &path("webhooks"), on.clone()), on);
    assert_eq!(client.get(&path("webhooks")), on);
    assert_eq!(client.expect(200, "PUT", &path("webhooks"), json!({"enabled": false})), off);
}

#[test]
fn settings_can_come_as_a_form() {
    let emulator = instant();
    let (client, path) = enabled(&emulator, "better_auth");
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let body = "enabled=true&webhook_url=https%3A%2F%2Fa.example&enabled_events[]=send.otp\
                &timeout_seconds=2";
    let reply = client.send("PUT", &path("webhooks"), &form, body).unwrap();
    let expected = json!({
        "enabled": true, "webhook_url": "https://a.example", "enabled_events": ["send.otp"],
        "timeout_seconds": 2,
    });
    assert_eq!((reply.status, reply.json()), (200, expected));
}

#[test]
fn a_mail_server_is_shown_without_its_password() {
    let emulator = instant();
    let (client, path) = enabled(&emulator, "better_auth");
    let own = path("email_provider");
    assert_eq!(client.get(&own), json!({"type": "shared"}));
    let part = json!({"type": "standard", "host": "mail.example.com"});
    let refused = client.expect(400, "PATCH", &own, part.clone());
    assert_eq!(refused["message"], "field \"password\" is required");
    let mut shown = standard_server();
    shown["password"] = json!("********");
    assert_eq!(client.expect(200, "PATCH", &own, standard_server()), shown);
    let part = json!({"type": "standard", "port": 25});
    shown["port"] = json!(25);
    assert_eq!(client.expect(200, "PATCH", &own, part), shown);
    assert_eq!(client.get(&own), shown);
    assert_eq!(client.get(&path("plugins"))["email_provider"], shown);
    let shared = json!({"type": "shared", "sender_name": "Shop"});
    assert_eq!(client.expect(200, "PATCH", &own, shared.clone()), shared);
    assert_eq!(client.get(&own), shared);
}

#[test]
fn elsewhere_than_at_neon_a_mail_server_is_given_as_a_whole() {
    let emulator = instant();
    let (client, path) = enabled(&emulator, "stack");
    let own = path("email_provider");
    let old =
        own.replace(own.split("/auth").next().unwrap(), own.split("/branches").next().unwrap());
    let old = old.replace("email_provider", "email_server");
    client.expect(200, "PATCH", &old, standard_server());
    assert_eq!(client.get(&own)["host"], "mail.example.com");
    client.expect(400, "PATCH", &old, json!({"type": "standard", "port": 25}));
    assert_eq!(client.get(&old)["port"], 587);
}

#[test]
fn a_test_mail_goes_out_unless_the_server_cannot_exist() {
    let emulator = instant();
    let (client, path) = enabled(&emulator, "better_auth");
    let own = path("email_provider");
    let to = json!({"recipient_email": "ann@example.com"});
    let test = || client.call("POST", &path("email_provider/test"), to.clone());
    assert_eq!(test().status, 422, "the shared server is not tested");
    client.expect(200, "PATCH", &own, standard_server());
    assert_eq!(test().json(), json!({"success": true}));
    // Whoever writes back what was read loses the password.
    let shown = client.get(&own);
    client.expect(200, "PATCH", &own, shown);
    assert_eq!(test().json()["success"], false);
    client.expect(200, "PATCH", &own, json!({"type": "standard", "password": "new"}));
    assert_eq!(test().json(), json!({"success": true}));
    let mut given = standard_server();
    given["recipient_email"] = json!("ann@example.com");
    given["host"] = json!("mail.invalid");
    let outcome = client.expect(200, "POST", &path("send_test_email"), given);
    assert_eq!(outcome, json!({"success": false, "error_message": "no such host: mail.invalid"}));
    assert_eq!(client.get(&own)["host"], "mail.example.com", "a trial is not kept");
}
