//! Organizations: what they are, their members and invitations, and their spending limits.

use crate::common::{Client, client_of, client_of_organization, instant, organization, texts};
use neonapi_emulator::{Emulator, Seed, SeedOrganization};
use serde_json::{Value, json};

fn seed(emulator: &Emulator, organizations: Vec<SeedOrganization>) {
    emulator.seed(&Seed { organizations, ..Seed::default() }).unwrap();
}

/// The member identifiers of an organization by address.
fn member_id(client: &Client, org_id: &str, email: &str) -> String {
    let page = client.get(&format!("/organizations/{org_id}/members"));
    let members = page["members"].as_array().unwrap();
    let found = members.iter().find(|item| item["user"]["email"] == email).unwrap();
    found["member"]["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_user_sees_the_organizations_of_which_he_is_a_member() {
    let emulator = instant();
    let client = Client::new(&emulator);
    seed(
        &emulator,
        vec![
            SeedOrganization { name: "Two Words".to_owned(), ..organization("org-two", &[]) },
            organization("org-other", &[("alex@example.com", "admin")]),
        ],
    );
    let listed = client.get("/users/me/organizations")["organizations"].clone();
    assert_eq!(texts(&listed, "id"), [emulator.org_id().as_str(), "org-two"]);
    assert_eq!(listed[1]["handle"], "two-words-org-two");
    assert_eq!(client.get("/organizations/org-two"), listed[1]);
    client.expect(404, "GET", "/organizations/org-other", Value::Null);
    client.expect(404, "GET", "/organizations/org-unknown", Value::Null);
    let alex = client_of(&emulator, "alex@example.com");
    let listed = alex.get("/users/me/organizations")["organizations"].clone();
    assert_eq!(texts(&listed, "id"), ["org-other"]);
    let key = client_of_organization(&emulator, "org-two");
    key.get("/organizations/org-two");
    key.expect(404, "GET", "/organizations/org-other", Value::Null);
    let again = Seed { organizations: vec![organization("org-two", &[])], ..Seed::default() };
    assert!(emulator.seed(&again).is_err());
}

#[test]
fn the_current_user_has_limits_and_a_plan() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let me = client.get("/users/me");
    assert_eq!((&me["plan"], &me["projects_limit"]), (&json!("scale"), &json!(1000)));
    assert_eq!(me["email"], "dana.developer@example.com");
    let stranger = client_of(&emulator, "sam.smith@example.com").get("/users/me");
    assert_eq!((&stranger["plan"], &stranger["name"]), (&json!("free"), &json!("Sam")));
    assert_ne!(stranger["id"], me["id"]);
}

#[test]
fn regions_can_be_asked_for_one_organization() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let regions = client.get(&format!("/regions?org_id={}", emulator.org_id()));
    assert_eq!(regions, client.get("/regions"));
    let defaults = regions["regions"].as_array().unwrap().iter();
    assert_eq!(defaults.filter(|region| region["default"] == true).count(), 1);
    client.expect(404, "GET", "/regions?org_id=org-unknown", Value::Null);
}

#[test]
fn members_are_sorted_and_paged() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let members = [
        ("dana.developer@example.com", "admin"),
        ("zoe@example.com", "viewer"),
        ("bob@example.com", "member"),
    ];
    seed(&emulator, vec![organization("org-two", &members)]);
    let path = "/organizations/org-two/members";
    let emails = |page: &Value| -> Vec<String> {
        let users: Vec<Value> =
            page["members"].as_array().unwrap().iter().map(|item| item["user"].clone()).collect();
        texts(&Value::Array(users), "email")
    };
    let newest = client.get(path);
    assert_eq!(emails(&newest), ["bob@example.com", "zoe@example.com", members[0].0]);
    assert_eq!(newest["pagination"], json!({"sort_by": "joined_at", "sort_order": "desc"}));
    let by_email = client.get(&format!("{path}?sort_by=email&sort_order=asc&limit=2"));
    assert_eq!(emails(&by_email), ["bob@example.com", members[0].0]);
    let next = by_email["pagination"]["next"].as_str().unwrap();
    let last = client.get(&format!("{path}?sort_by=email&sort_order=asc&limit=2&cursor={next}"));
    assert_eq!(emails(&last), ["zoe@example.com"]);
    assert!(last["pagination"].get("next").is_none());
    let by_role = client.get(&format!("{path}?sort_by=role&sort_order=asc"));
    assert_eq!(emails(&by_role)[0], members[0].0);
    let gone = "00000000-0000-4000-8000-000000000000";
    client.expect(400, "GET", &format!("{path}?cursor={gone}"), Value::Null);
}

#[test]
fn a_member_is_given_another_role_and_removed() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let members = [("dana.developer@example.com", "admin"), ("bob@example.com", "member")];
    seed(&emulator, vec![organization("org-two", &members)]);
    let bob = client_of(&emulator, "bob@example.com");
    let id = member_id(&client, "org-two", "bob@example.com");
    let path = format!("/organizations/org-two/members/{id}");
    // Members look, admins change.
    assert_eq!(bob.get(&path)["role"], "member");
    bob.expect(403, "PATCH", &path, json!({"role": "admin"}));
    let changed = client.expect(200, "PATCH", &path, json!({"role": "admin"}));
    assert_eq!((&changed["id"], &changed["role"]), (&json!(id), &json!("admin")));
    bob.expect(200, "PATCH", &path, json!({"role": "viewer"}));
    client.expect(200, "DELETE", &path, Value::Null);
    client.expect(404, "GET", &path, Value::Null);
    bob.expect(404, "GET", "/organizations/org-two", Value::Null);
}

#[test]
fn the_last_admin_stays() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let org_id = emulator.org_id();
    let id = member_id(&client, &org_id, "dana.developer@example.com");
    let path = format!("/organizations/{org_id}/members/{id}");
    client.expect(422, "DELETE", &path, Value::Null);
    client.expect(422, "PATCH", &path, json!({"role": "viewer"}));
    client.expect(200, "PATCH", &path, json!({"role": "admin"}));
    // With a second admin the first may go; a key of the organization may not remove anybody.
    client_of(&emulator, "bob@example.com");
    let body = json!({"invitations": [{"email": "bob@example.com", "role": "admin"}]});
    client.expect(200, "POST", &format!("/organizations/{org_id}/invitations"), body);
    client_of_organization(&emulator, &org_id).expect(404, "DELETE", &path, Value::Null);
    client.expect(200, "DELETE", &path, Value::Null);
    client.expect(404, "GET", &format!("/organizations/{org_id}"), Value::Null);
}

#[test]
fn people_with_an_account_join_at_once_and_others_are_waited_for() {
    let emulator = instant();
    let client = Client::new(&emulator);
    client_of(&emulator, "bob@example.com");
    let path = format!("/organizations/{}/invitations", emulator.org_id());
    let invite = |status, email: &str| {
        let body = json!({"invitations": [{"email": email, "role": "viewer"}]});
        client.expect(status, "POST", &path, body)
    };
    let made = invite(200, "bob@example.com");
    assert_eq!(made["invitations"][0]["role"], "viewer");
    assert_eq!(client.get(&path)["invitations"], json!([]));
    member_id(&client, &emulator.org_id(), "bob@example.com");
    invite(409, "BOB@example.com");

    let waiting = invite(200, "new@example.com");
    assert_eq!(waiting["invitations"][0]["invited_by"], client.get("/users/me")["id"]);
    assert_eq!(client.get(&path), waiting);
    invite(409, "new@example.com");
    // One refusal refuses all.
    let body = json!({"invitations": [
        {"email": "fine@example.com", "role": "admin"},
        {"email": "new@example.com", "role": "admin"},
    ]});
    client.expect(409, "POST", &path, body);
    assert_eq!(client.get(&path), waiting);
    // An account of her own makes her a member.
    let new = client_of(&emulator, "new@example.com");
    assert_eq!(client.get(&path)["invitations"], json!([]));
    new.get(&format!("/organizations/{}/members", emulator.org_id()));
    new.expect(403, "POST", &path, json!({"invitations": []}));
    let key = client_of_organization(&emulator, &emulator.org_id());
    key.get(&path);
    key.expect(404, "POST", &path, json!({"invitations": []}));
}

#[test]
fn a_spending_limit_is_set_and_removed() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let path = format!("/organizations/{}/billing/spending_limit", emulator.org_id());
    assert_eq!(client.get(&path), json!({"spending_limit_cents": null}));
    let limit = json!({"spending_limit_cents": 5000});
    assert_eq!(client.expect(200, "PUT", &path, limit.clone()), limit);
    assert_eq!(client.get(&path), limit);
    client.expect(400, "PUT", &path, json!({"spending_limit_cents": 0}));
    assert_eq!(client.expect(200, "DELETE", &path, Value::Null), json!({}));
    assert_eq!(client.get(&path), json!({"spending_limit_cents": null}));
    let free = SeedOrganization { plan: "free".to_owned(), ..organization("org-free", &[]) };
    seed(&emulator, vec![free]);
    client.expect(403, "GET", "/organizations/org-free/billing/spending_limit", Value::Null);
}
