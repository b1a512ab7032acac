//! VPC endpoints of organizations and projects.

use crate::common::{Client, eventually, instant, organization, taking};
use neonapi_emulator::{Seed, SeedOrganization, SeedProject};
use serde_json::{Value, json};

#[test]
fn a_vpc_endpoint_is_assigned_relabeled_and_removed() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let vpc = format!("/organizations/{}/vpc", emulator.org_id());
    let region = format!("{vpc}/region/aws-us-east-2/vpc_endpoints");
    let one = format!("{region}/vpce-1");
    client.expect(404, "GET", &one, Value::Null);
    for label in ["first", "second"] {
        let reply = client.call("POST", &one, json!({"label": label}));
        assert_eq!((reply.status, reply.text.as_str()), (200, ""));
    }
    let item = json!({"vpc_endpoint_id": "vpce-1", "label": "second"});
    assert_eq!(client.get(&region), json!({"endpoints": [item]}));
    let elsewhere = format!("{vpc}/region/aws-eu-central-1/vpc_endpoints");
    assert_eq!(client.get(&elsewhere), json!({"endpoints": []}));
    client.expect(200, "POST", &format!("{elsewhere}/vpce-2"), json!({"label": "eu"}));
    let all = client.get(&format!("{vpc}/vpc_endpoints"));
    assert_eq!(all["endpoints"].as_array().unwrap().len(), 2);
    assert_eq!(all["endpoints"][0]["region_id"], "aws-eu-central-1");
    client.expect(200, "DELETE", &one, Value::Null);
    client.expect(404, "DELETE", &one, Value::Null);
    client.expect(404, "GET", &one, Value::Null);
    // What was removed does not come back, and Azure has none.
    client.expect(422, "POST", &one, json!({"label": "again"}));
    let azure = format!("{vpc}/region/azure-eastus2/vpc_endpoints/vpce-3");
    client.expect(404, "POST", &azure, json!({"label": "azure"}));
}

#[test]
fn a_vpc_endpoint_is_new_until_it_is_accepted() {
    let emulator = taking(300);
    let client = Client::new(&emulator);
    let region = "region/aws-us-east-2/vpc_endpoints/vpce-1";
    let path = format!("/organizations/{}/vpc/{region}", emulator.org_id());
    client.expect(200, "POST", &path, json!({"label": "l"}));
    assert_eq!(client.get(&path)["state"], "new");
    eventually("it is accepted", || client.get(&path)["state"] == "accepted");
}

#[test]
fn private_networking_needs_its_plan() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let launch = SeedOrganization { plan: "launch".to_owned(), ..organization("org-two", &[]) };
    emulator.seed(&Seed { organizations: vec![launch], ..Seed::default() }).unwrap();
    let path = "/organizations/org-two/vpc/region/aws-us-east-2/vpc_endpoints/vpce-1";
    client.expect(403, "POST", path, json!({"label": "l"}));
}

#[test]
fn projects_are_restricted_to_what_their_organization_uses() {
    let emulator = instant();
    let client = Client::new(&emulator);
    let seed = Seed {
        projects: vec![SeedProject { copies: 4, ..SeedProject::default() }],
        ..Seed::default()
    };
    let projects = emulator.seed(&seed).unwrap().projects;
    let path = |id: &str| format!("/projects/{id}/vpc_endpoints");
    let first = format!("{}/vpce-1", path(&projects[0].id));
    client.expect(404, "POST", &first, json!({"label": "l"}));
    let region = "region/aws-us-east-2/vpc_endpoints/vpce-1";
    let endpoint = format!("/organizations/{}/vpc/{region}", emulator.org_id());
    client.expect(200, "POST", &endpoint, json!({"label": "all"}));
    for project in &projects {
        let one = format!("{}/vpce-1", path(&project.id));
        client.expect(200, "POST", &one, json!({"label": project.name}));
    }
    let details = client.get(&endpoint);
    assert_eq!(details["num_restricted_projects"], 4);
    assert_eq!(details["example_restricted_projects"].as_array().unwrap().len(), 3);
    let item = json!({"vpc_endpoint_id": "vpce-1", "label": projects[0].name});
    assert_eq!(client.get(&path(&projects[0].id)), json!({"endpoints": [item]}));
    client.expect(200, "DELETE", &first, Value::Null);
    client.expect(404, "DELETE", &first, Value::Null);
    assert_eq!(client.get(&endpoint)["num_restricted_projects"], 3);
}
