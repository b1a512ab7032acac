//! Projects shared with people, and roles of members on projects.

use crate::common::{Client, client_of, client_of_organization, instant, organization, texts};
use neonapi_emulator::{Emulator, Seed, SeedProject};
use serde_json::{Value, json};

#[test]
fn a_project_is_shared_with_somebody_outside() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let project = emulator.seed_project("shop", 0);
    let path = format!("/projects/{}", project.id);
    let permissions = format!("{path}/permissions");
    let alex = client_of(&emulator, "alex@example.com");
    assert_eq!(alex.get("/projects/shared")["projects"], json!([]));
    let body = json!({"email": "Alex@example.com"});
    let granted = client.expect(200, "POST", &permissions, body.clone());
    assert!(granted.get("revoked_at").is_none());
    client.expect(409, "POST", &permissions, body);
    assert_eq!(client.get(&permissions)["project_permissions"], json!([granted]));

    // Alex may change it, but it is not hers.
    let shared = alex.get("/projects/shared");
    assert_eq!(texts(&shared["projects"], "id"), [project.id.as_str()]);
    assert!(shared.get("applications").is_none());
    assert_eq!(alex.get("/projects/shared?search=none")["projects"], json!([]));
    let next = shared["pagination"]["cursor"].as_str().unwrap();
    let second = alex.get(&format!("/projects/shared?cursor={next}"));
    assert_eq!(second["projects"], json!([]));
    alex.expect(200, "PATCH", &path, json!({"project": {"name": "new"}}));
    alex.expect(403, "DELETE", &path, Value::Null);
    assert_eq!(client.get("/projects/shared")["projects"], json!([]));

    let one = format!("{permissions}/{}", granted["id"].as_str().unwrap());
    let revoked = client.expect(200, "DELETE", &one, Value::Null);
    assert!(revoked["revoked_at"].is_string());
    client.expect(404, "DELETE", &one, Value::Null);
    alex.expect(404, "GET", &path, Value::Null);
    assert_eq!(alex.get("/projects/shared")["projects"], json!([]));
}

struct Place {
    emulator: Emulator,
    admin: Client,
    path: String,
}

/// A project in an organization with an admin, an editor, a viewer and a collaborator.
fn place() -> Place {
    let emulator = instant();
    let members = [
        ("admin@example.com", "admin"),
        ("editor@example.com", "editor"),
        ("viewer@example.com", "viewer"),
        ("collaborator@example.com", "collaborator"),
    ];
    let seed = Seed {
        organizations: vec![organization("org-two", &members)],
        projects: vec![SeedProject { org_id: "org-two".to_owned(), ..SeedProject::default() }],
        ..Seed::default()
    };
    let project = emulator.seed(&seed).unwrap().projects.remove(0);
    let admin = client_of(&emulator, "admin@example.com");
    Place { emulator, admin, path: format!("/projects/{}/members", project.id) }
}

impl Place {
    fn member(&self, email: &str) -> Value {
        let page = self.admin.get(&self.path);
        let members = page["project_members"].as_array().unwrap();
        members.iter().find(|member| member["email"] == email).unwrap().clone()
    }

    fn role_path(&self, email: &str) -> String {
        format!("{}/{}/role", self.path, self.member(email)["member_id"].as_str().unwrap())
    }
}

#[test]
fn members_have_what_their_role_in_the_organization_brings() {
    let place = place();
    let sources = |email: &str| {
        let member = place.member(email);
        let text = |name: &str| member[name].as_str().unwrap_or("-").to_owned();
        [text("org_role"), text("effective_project_permission"), text("grant_source")]
    };
    assert_eq!(sources("admin@example.com"), ["admin", "ADMIN", "org_admin_override"]);
    assert_eq!(sources("editor@example.com"), ["editor", "EDITOR", "org_role_default"]);
    assert_eq!(sources("viewer@example.com"), ["viewer", "VIEWER", "org_role_default"]);
    assert_eq!(sources("collaborator@example.com"), ["collaborator", "-", "unassigned"]);
    // Those without access are shown to admins only; a key of the organization is one.
    let count =
        |client: &Client| client.get(&place.path)["project_members"].as_array().unwrap().len();
    assert_eq!(count(&client_of(&place.emulator, "viewer@example.com")), 3);
    assert_eq!(count(&client_of_organization(&place.emulator, "org-two")), 4);
    let first = place.admin.get(&format!("{}?limit=3", place.path));
    let next = first["pagination"]["next"].as_str().unwrap();
    let rest = place.admin.get(&format!("{}?limit=3&cursor={next}", place.path));
    assert_eq!(texts(&rest["project_members"], "email"), ["collaborator@example.com"]);
    assert!(rest["pagination"].get("next").is_none());
}

#[test]
fn a_role_on_a_project_is_given_and_taken_away() {
    let place = place();
    let path = place.role_path("collaborator@example.com");
    let project = place.path.trim_end_matches("/members");
    let collaborator = client_of(&place.emulator, "collaborator@example.com");
    collaborator.expect(404, "GET", project, Value::Null);
    let given = place.admin.expect(200, "PUT", &path, json!({"role": "editor"}));
    assert_eq!(given["explicit_project_permission"], "EDITOR");
    assert_eq!(given["project_role"], "editor");
    assert_eq!(given["credential_rotation_recommended"], false);
    assert_eq!(place.member("collaborator@example.com")["grant_source"], "explicit");
    collaborator.get(project);
    collaborator.expect(403, "PUT", &path, json!({"role": "admin"}));
    // It replaces what was given before, and is taken away as often as one likes.
    let lowered = place.admin.expect(200, "PUT", &path, json!({"role": "viewer"}));
    assert_eq!(lowered["credential_rotation_recommended"], true);
    assert_eq!(lowered["org_api_key_rotation_recommended"], false);
    for _ in 0..2 {
        let taken = place.admin.expect(200, "DELETE", &path, Value::Null);
        assert!(taken.get("project_role").is_none());
    }
    collaborator.expect(404, "GET", project, Value::Null);
    let unknown = format!("{}/00000000-0000-4000-8000-000000000000/role", place.path);
    place.admin.expect(404, "PUT", &unknown, json!({"role": "viewer"}));
}

#[test]
fn lowering_ones_own_role_has_to_be_confirmed() {
    let place = place();
    let path = place.role_path("editor@example.com");
    place.admin.expect(200, "PUT", &path, json!({"role": "admin"}));
    let editor = client_of(&place.emulator, "editor@example.com");
    editor.expect(422, "DELETE", &path, Value::Null);
    editor.expect(422, "PUT", &path, json!({"role": "viewer"}));
    editor.expect(200, "PUT", &path, json!({"role": "admin"}));
    let confirmed = format!("{path}?confirm_self_lockout=true");
    let left = editor.expect(200, "DELETE", &confirmed, Value::Null);
    assert_eq!(left["effective_project_permission"], "EDITOR");
    editor.expect(403, "PUT", &path, json!({"role": "admin"}));
}

#[test]
fn keys_that_somebody_made_are_worth_replacing_when_the_role_goes() {
    let place = place();
    let project_id = place.path.split('/').nth(2).unwrap().to_owned();
    // Bob makes a key as an admin of the organization and then becomes less.
    let bob = client_of(&place.emulator, "bob@example.com");
    let invitations = json!({"invitations": [{"email": "bob@example.com", "role": "admin"}]});
    place.admin.expect(200, "POST", "/organizations/org-two/invitations", invitations);
    let body = json!({"key_name": "k", "project_id": project_id});
    bob.expect(200, "POST", "/organizations/org-two/api_keys", body);
    let path = place.role_path("bob@example.com");
    let member = path.split('/').nth(4).unwrap();
    let member = format!("/organizations/org-two/members/{member}");
    place.admin.expect(200, "PATCH", &member, json!({"role": "editor"}));
    let lowered = place.admin.expect(200, "PUT", &path, json!({"role": "viewer"}));
    assert_eq!(lowered["org_api_key_rotation_recommended"], true);
}

#[test]
fn whoever_is_removed_loses_what_was_given() {
    let place = place();
    let path = place.role_path("editor@example.com");
    place.admin.expect(200, "PUT", &path, json!({"role": "admin"}));
    let member = path.split('/').nth(4).unwrap();
    let member = format!("/organizations/org-two/members/{member}");
    place.admin.expect(200, "DELETE", &member, Value::Null);
    let invitations = json!({"invitations": [{"email": "editor@example.com", "role": "viewer"}]});
    place.admin.expect(200, "POST", "/organizations/org-two/invitations", invitations);
    let back = place.member("editor@example.com");
    assert_eq!(back["effective_project_permission"], "VIEWER");
}
