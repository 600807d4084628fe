//! Routing: finds the operation or the token endpoint of a method and a path.
//!
//! Services share the address of the emulator, and some share paths (`/20160918/workRequests` exists
//! in more than one). The name of a service as a path prefix selects it. Without one, the most specific
//! template is used, and of equal ones that of the service that was registered first.

mod tree;

use std::sync::Arc;

use http::Method;

use crate::{
    aliases::{self, LinkPath},
    catalog::Listed,
    operation::{Operation, Shape},
    routes::tree::{Target, Tree},
    spec::Service,
    template::{Segment, decode},
    token_endpoint::TokenEndpoint,
};

#[derive(Debug)]
pub(crate) struct Routes {
    services: Vec<Arc<Listed>>,
    tree: Tree,
}

/// The target of a request.
#[derive(Debug)]
pub(crate) enum Route<'r> {
    Operation(OperationMatch<'r>),
    TokenEndpoint(TokenEndpoint),
    /// The path exists, but only with these methods.
    WrongMethod(Vec<Method>),
    Unknown,
}

impl Route<'_> {
    /// Returns the name that recorded requests and faults use.
    pub(crate) fn operation_name(&self) -> Option<&str> {
        match self {
            Self::Operation(found) => Some(&found.operation.id),
            Self::TokenEndpoint(endpoint) => Some(endpoint.name()),
            Self::WrongMethod(_) | Self::Unknown => None,
        }
    }
}

/// An operation of a service, and the path that was requested.
#[derive(Debug)]
pub(crate) struct OperationMatch<'r> {
    pub(crate) service: &'r Service,
    pub(crate) operation: &'r Operation,
    /// The decoded path with its base, without a service prefix.
    pub(crate) path: Vec<String>,
    /// The pre-authenticated request that gives access instead of a signature.
    pub(crate) link: Option<LinkPath>,
}

impl OperationMatch<'_> {
    /// Returns the names and values of the path parameters.
    pub(crate) fn path_values(&self) -> impl Iterator<Item = (&str, &str)> {
        let values = self.path.iter().skip(self.service.base.len());
        self.operation.segments.iter().zip(values).filter_map(|(segment, value)| match segment {
            Segment::Parameter(name) => Some((name.as_str(), value.as_str())),
            Segment::Literal(_) => None,
        })
    }
}

impl Routes {
    pub(crate) fn new(services: Vec<Arc<Listed>>) -> Self {
        let mut tree = Tree::default();
        for (index, service) in services.iter().enumerate() {
            for (operation, source) in service.operations.iter().enumerate() {
                let target = Target { service: index, operation };
                tree.insert(service.base_segments().chain(segments(&source.path)), target);
            }
        }
        Self { services, tree }
    }

    pub(crate) fn services(&self) -> &[Arc<Listed>] {
        &self.services
    }

    pub(crate) fn service(&self, name: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.name == name).map(|found| found.service())
    }

    /// Returns the entry of a service in the list.
    pub(crate) fn listed(&self, name: &str) -> Option<&Arc<Listed>> {
        self.services.iter().find(|service| service.name == name)
    }

    /// Finds the route of a method and a path that is not decoded.
    pub(crate) fn find(&self, method: &Method, path: &str) -> Route<'_> {
        if let Some(endpoint) = TokenEndpoint::find(method, path) {
            return Route::TokenEndpoint(endpoint);
        }
        let Some(path) = decode(path) else {
            return Route::Unknown;
        };
        let (path, link) = aliases::rewrite(&path).unwrap_or((path, None));
        match self.find_decoded(method, &path) {
            Route::Operation(found) => Route::Operation(OperationMatch { link, ..found }),
            other => other,
        }
    }

    fn find_decoded(&self, method: &Method, path: &[String]) -> Route<'_> {
        let prefixed = path.split_first().and_then(|(first, rest)| {
            let service = self.services.iter().position(|service| service.name == *first)?;
            Some(self.find_in(Some(service), method, rest))
        });
        match prefixed {
            Some(Route::Operation(found)) => Route::Operation(found),
            prefixed => match self.find_in(None, method, path) {
                Route::Unknown => prefixed.unwrap_or(Route::Unknown),
                found => found,
            },
        }
    }

    fn find_in(&self, only: Option<usize>, method: &Method, path: &[String]) -> Route<'_> {
        let mut best = None;
        let mut others = Vec::new();
        // The most specific templates come first, and those of earlier services before equal ones.
        self.tree.visit(path, &mut |targets| {
            for target in targets {
                let found = self.method(*target);
                if only.is_some_and(|service| service != target.service) {
                    continue;
                } else if found != method {
                    others.push(found.clone());
                } else if best.is_none() {
                    best = Some(*target);
                }
            }
        });
        match best {
            Some(target) => Route::Operation(OperationMatch {
                service: self.services[target.service].service(),
                operation: self.operation(target),
                path: path.to_vec(),
                link: None,
            }),
            None if others.is_empty() => Route::Unknown,
            None => {
                others.sort_by(|a, b| a.as_str().cmp(b.as_str()));
                others.dedup();
                Route::WrongMethod(others)
            }
        }
    }

    fn method(&self, target: Target) -> &Method {
        &self.services[target.service].operations[target.operation].method
    }

    fn operation(&self, target: Target) -> &Operation {
        let listed = &self.services[target.service];
        let operation = listed.service().operation(&listed.operations[target.operation].id);
        operation.expect("a test compares the index with the specs")
    }

    /// Whether an earlier service hides operations of the service at `index`.
    pub(crate) fn is_hidden(&self, index: usize) -> bool {
        let service = &self.services[index];
        service.operations.iter().any(|operation| {
            let path: Vec<_> = service.base_segments().chain(segments(&operation.path)).collect();
            let mut is_hidden = false;
            self.tree.visit_overlapping(&path, &mut |targets| {
                is_hidden |= targets
                    .iter()
                    .any(|other| other.service < index && *self.method(*other) == operation.method);
            });
            is_hidden
        })
    }

    /// Returns the GET operation of one item of the collection at `path`.
    pub(crate) fn item(&self, service: &Service, path: &[String]) -> Option<&Operation> {
        let item = [path, &["any".to_owned()]].concat();
        let operation = self.operation_at(service, &Method::GET, &item)?;
        let is_kept = operation.addresses_item() && matches!(operation.shape, Shape::Object { .. });
        is_kept.then_some(operation)
    }

    /// Returns the GET operation of the collection at `path`, or of a single object stored like one.
    pub(crate) fn collection(&self, service: &Service, path: &[String]) -> Option<&Operation> {
        let operation = self.operation_at(service, &Method::GET, path)?;
        let is_kept = match operation.shape {
            Shape::List { .. } => true,
            Shape::Object { .. } | Shape::Key => !operation.addresses_item(),
            Shape::Other => false,
        };
        is_kept.then_some(operation)
    }

    fn operation_at(
        &self,
        service: &Service,
        method: &Method,
        path: &[String],
    ) -> Option<&Operation> {
        let index = self.services.iter().position(|other| other.name == service.name)?;
        match self.find_in(Some(index), method, path) {
            Route::Operation(found) => Some(found.operation),
            _ => None,
        }
    }
}

/// Returns the segments of a template.
fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.strip_prefix('/')
        .filter(|rest| !rest.is_empty())
        .into_iter()
        .flat_map(|rest| rest.split('/'))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use http::Method;

    use super::{Route, Routes};
    use crate::{catalog::Listed, spec};

    fn service(name: &str, base: &str, paths: &[(&str, &str)]) -> Arc<Listed> {
        let mut text = format!(
            "info: {{title: T, version: '1'}}\nservers: [{{url: 'https://h{base}'}}]\npaths:\n"
        );
        for (index, (method, path)) in paths.iter().enumerate() {
            let parameters: Vec<String> = path
                .split('/')
                .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
                .map(|name| format!("{{name: {name}, in: path, required: true}}"))
                .collect();
            text += &format!(
                "  '{path}': {{{method}: {{operationId: {name}{index}, parameters: [{}], responses: {{'200': {{}}}}}}}}\n",
                parameters.join(", ")
            );
        }
        let service = spec::read(name, name, &text);
        Arc::new(service.unwrap_or_else(|problems| panic!("{problems}\n{text}")).into())
    }

    fn routes() -> Routes {
        Routes::new(vec![
            service(
                "one",
                "/1",
                &[
                    ("get", "/a"),
                    ("get", "/a/{id}"),
                    ("get", "/a/special"),
                    ("get", "/{x}/special"),
                ],
            ),
            service("two", "/1", &[("get", "/a"), ("delete", "/b/{id}")]),
            service("root", "", &[("get", "/n/{namespace}"), ("get", "/{any}/1/a")]),
        ])
    }

    #[track_caller]
    fn check(method: Method, path: &str, expected: &str) {
        let routes = routes();
        let found = match routes.find(&method, path) {
            Route::Operation(found) => {
                let values: Vec<String> =
                    found.path_values().map(|(name, value)| format!(" {name}={value}")).collect();
                format!("{}{}", found.operation.id, values.concat())
            }
            Route::WrongMethod(methods) => format!("{methods:?}"),
            Route::TokenEndpoint(endpoint) => endpoint.name().to_owned(),
            Route::Unknown => "unknown".to_owned(),
        };
        assert_eq!(found, expected, "{method} {path}");
    }

    #[test]
    fn route_is_the_most_specific_match() {
        check(Method::GET, "/1/a", "one0");
        check(Method::GET, "/1/a/x%2Fy", "one1 id=x/y");
        check(Method::GET, "/1/a/special", "one2");
        check(Method::GET, "/1/b/special", "one3 x=b");
        check(Method::GET, "/1/a/", "unknown");
        check(Method::GET, "/a", "unknown");
        check(Method::GET, "/n/x", "root0 namespace=x");
        check(Method::DELETE, "/1/b/7", "two1 id=7");
        check(Method::POST, "/1/b/special", "[DELETE, GET]");
        check(Method::GET, "/three/1/a", "root1 any=three");
        check(Method::GET, "/two/1/a", "two0");
        check(Method::DELETE, "/two/1/a", "[GET]");
        check(Method::GET, "/two/1/a/x", "unknown");
        check(Method::GET, "/%ff", "unknown");
        check(Method::POST, "/v1/x509", "FederateInstance");
        check(Method::GET, "/v1/x509", "unknown");
    }

    #[test]
    fn service_with_shared_paths_is_hidden() {
        let routes = routes();
        assert_eq!([0, 1, 2].map(|index| routes.is_hidden(index)), [false, true, false]);
    }
}
