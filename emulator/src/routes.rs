//! All operations of the API with their handlers, and finding the one a request is for.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use crate::call::Handler;
use crate::form::percent_decode;
use crate::generated::routes::ROUTES;
use crate::resources;

/// One operation of the API.
#[derive(Debug)]
pub(crate) struct Route {
    pub(crate) operation_id: &'static str,
    pub(crate) method: &'static str,
    pub(crate) template: &'static str,
    pub(crate) handler: Handler,
}

/// An operation that a resource serves; method and path come from the description of the API.
#[derive(Debug)]
pub(crate) struct Served {
    operation_id: &'static str,
    handler: Handler,
}

/// Writes one line of a resource's table.
pub(crate) const fn serves(operation_id: &'static str, handler: Handler) -> Served {
    Served { operation_id, handler }
}

impl Route {
    /// Method and template, the name under which a route is counted.
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.method, self.template)
    }

    /// Whether the route is one of those that share the consumption limit.
    pub(crate) fn is_consumption(&self) -> bool {
        self.template.starts_with("/consumption_history/")
    }
}

/// A request path, matched.
#[derive(Debug)]
pub(crate) struct Match {
    pub(crate) index: usize,
    pub(crate) path_arguments: Vec<(&'static str, String)>,
}

#[derive(Debug, Default)]
struct Node {
    literals: BTreeMap<&'static str, Node>,
    argument: Option<(&'static str, Box<Node>)>,
    /// Indexes of the routes that end here.
    routes: Vec<usize>,
}

/// All routes, and a tree of their path segments.
#[derive(Debug)]
pub(crate) struct Router {
    pub(crate) routes: Vec<Route>,
    root: Node,
}

impl Router {
    /// The one table; it never changes.
    pub(crate) fn get() -> &'static Router {
        static ROUTER: OnceLock<Router> = OnceLock::new();
        ROUTER.get_or_init(Router::new)
    }

    fn new() -> Router {
        let served = resources::TABLES.iter().copied().flatten();
        let handlers: HashMap<&str, Handler> =
            served.map(|served| (served.operation_id, served.handler)).collect();
        let mut router = Router { routes: Vec::new(), root: Node::default() };
        for &(operation_id, method, template) in ROUTES {
            let mut node = &mut router.root;
            for segment in template[1..].split('/') {
                let name = segment.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
                node = match name {
                    Some(name) => {
                        &mut node.argument.get_or_insert_with(|| (name, Box::default())).1
                    }
                    None => node.literals.entry(segment).or_default(),
                };
            }
            node.routes.push(router.routes.len());
            let handler = handlers.get(operation_id).copied().unwrap_or(resources::unserved);
            router.routes.push(Route { operation_id, method, template, handler });
        }
        router
    }

    pub(crate) fn find_by_operation_id(&self, operation_id: &str) -> Option<&Route> {
        self.routes.iter().find(|route| route.operation_id == operation_id)
    }

    /// The methods that can be used on an undecoded path below the base path; none on an unknown one.
    pub(crate) fn methods(&self, path: &str) -> Vec<&'static str> {
        let Some((node, _)) = self.find_path(path) else { return Vec::new() };
        let mut methods = vec!["OPTIONS"];
        for index in &node.routes {
            let method = self.routes[*index].method;
            methods.push(method);
            methods.extend((method == "GET").then_some("HEAD"));
        }
        methods.sort_unstable();
        methods
    }

    fn find_path<'p>(&self, path: &'p str) -> Option<(&Node, Vec<&'p str>)> {
        let segments: Vec<&str> = path.strip_prefix('/')?.split('/').collect();
        let mut values = Vec::new();
        let node = find_node(&self.root, &segments, &mut values)?;
        Some((node, values))
    }

    /// Finds the route of an undecoded path below the base path.
    pub(crate) fn find(&self, method: &str, path: &str) -> Option<Match> {
        let (node, values) = self.find_path(path)?;
        // The same without its body, which is left out when it is sent.
        let method = if method == "HEAD" { "GET" } else { method };
        let index =
            node.routes.iter().copied().find(|index| self.routes[*index].method == method)?;
        // Names are those of this very route: siblings may call the same segment otherwise.
        let names = self.routes[index].template.split('/').filter_map(|segment| {
            segment.strip_prefix('{').and_then(|name| name.strip_suffix('}'))
        });
        let values = values.into_iter().map(percent_decode);
        Some(Match { index, path_arguments: names.zip(values).collect() })
    }
}

/// Literal segments win over arguments; when they lead nowhere, the argument is tried.
fn find_node<'a, 'p>(
    node: &'a Node,
    segments: &[&'p str],
    values: &mut Vec<&'p str>,
) -> Option<&'a Node> {
    let Some((segment, rest)) = segments.split_first() else {
        return (!node.routes.is_empty()).then_some(node);
    };
    if let Some(next) = node.literals.get::<str>(segment)
        && let Some(found) = find_node(next, rest, values)
    {
        return Some(found);
    }
    let (_, next) = node.argument.as_ref().filter(|_| !segment.is_empty())?;
    values.push(segment);
    let found = find_node(next, rest, values);
    if found.is_none() {
        values.pop();
    }
    found
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::Router;
    use crate::resources::TABLES;

    #[test]
    fn the_table_has_every_operation_once() {
        let routes = &Router::get().routes;
        let ids: HashSet<_> = routes.iter().map(|route| route.operation_id).collect();
        let names: HashSet<_> = routes.iter().map(|route| route.name()).collect();
        assert_eq!((routes.len(), ids.len(), names.len()), (179, 179, 179));
    }

    #[test]
    fn every_operation_of_the_api_is_served_once() {
        let mut seen = HashSet::new();
        for served in TABLES.iter().copied().flatten() {
            let id = served.operation_id;
            assert!(Router::get().find_by_operation_id(id).is_some(), "{id} is no operation");
            assert!(seen.insert(id), "{id} is served twice");
        }
        assert_eq!(seen.len(), Router::get().routes.len());
    }

    #[test]
    fn every_template_finds_its_own_route() {
        let router = Router::get();
        for (index, route) in router.routes.iter().enumerate() {
            let path = route.template.replace('{', "x").replace('}', "y");
            assert_eq!(router.find(route.method, &path).unwrap().index, index, "{path}");
        }
    }

    #[test]
    fn literals_win_and_arguments_are_decoded() {
        let router = Router::get();
        let count = router.find("GET", "/projects/p/branches/count").unwrap();
        assert_eq!(router.routes[count.index].operation_id, "countProjectBranches");
        let path = "/projects/p/branches/b/buckets/k/objects/a%2Fb%20c/download";
        let object = router.find("GET", path).unwrap();
        assert_eq!(object.path_arguments[3], ("object_key", "a/b c".to_owned()));
    }

    #[test]
    fn unknown_paths_and_methods_differ() {
        let router = Router::get();
        for path in ["/nothing", "/projects//branches", "projects", ""] {
            assert!(
                router.find("GET", path).is_none() && router.methods(path).is_empty(),
                "{path}"
            );
        }
        assert!(router.find("PUT", "/projects").is_none());
        assert_eq!(router.methods("/projects"), ["GET", "HEAD", "OPTIONS", "POST"]);
        assert_eq!(router.methods("/projects/p/recover"), ["OPTIONS", "POST"]);
    }
}
