//! A client class: its endpoint and its operations.

use ruff_python_ast::{Expr, Stmt, StmtClassDef};

use crate::operation::{self, Operation};
use crate::problem::Problems;
use crate::python::{self, Module};

/// A client.
#[derive(Debug)]
pub(crate) struct Client {
    /// The name in the package: `DataScienceClient`.
    pub(crate) name: String,
    pub(crate) server: Server,
    /// Whether the endpoint follows from the region; otherwise programs must provide it.
    pub(crate) regional: bool,
    pub(crate) operations: Vec<Operation>,
}

/// The endpoint of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Server {
    pub(crate) template: String,
    pub(crate) base_path: String,
    /// The templates of realms with different ones.
    pub(crate) realms: Vec<(String, String)>,
    pub(crate) dual_stack: bool,
}

/// Reads the clients of a file.
pub(crate) fn clients(module: &Module<'_>, problems: &mut Problems) -> Vec<Client> {
    module.classes().filter_map(|class| client(module, class, problems)).collect()
}

fn client(module: &Module<'_>, class: &StmtClassDef, problems: &mut Problems) -> Option<Client> {
    let mut constructed = None;
    let mut operations = Vec::new();
    for method in python::methods(class) {
        match method.name.as_str() {
            "__init__" => constructed = settings(&method.body),
            name if name.starts_with('_') => {}
            _ => operations.extend(operation::operation(module, method, problems)),
        }
    }
    let Some((server, regional)) = constructed else {
        module.refuse(class, format!("no endpoint found in `{}`", class.name), problems);
        return None;
    };
    Some(Client { name: class.name.to_string(), server, regional, operations })
}

/// Reads `base_client_init_kwargs = {...}`.
fn settings(body: &[Stmt]) -> Option<(Server, bool)> {
    let settings = body.iter().find_map(|statement| {
        let (target, value) = python::assignment(statement)?;
        (python::name(target)? == "base_client_init_kwargs").then_some(value)
    })?;
    let settings = python::entries(settings)?;
    let find = |name| settings.iter().find_map(|(key, value)| (*key == name).then_some(*value));
    let flag = |name| {
        let value = find(name).and_then(Expr::as_boolean_literal_expr);
        value.is_some_and(|value| value.value)
    };
    let realms = match find("service_endpoint_template_per_realm") {
        Some(realms) => python::entries(realms)?,
        None => Vec::new(),
    };
    let realms = realms
        .into_iter()
        .map(|(realm, template)| Some((realm.to_owned(), python::text(template)?.to_owned())));
    let server = Server {
        template: python::text(find("service_endpoint_template")?)?.to_owned(),
        base_path: python::text(find("base_path")?)?.to_owned(),
        realms: realms.collect::<Option<_>>()?,
        dual_stack: flag("service_uses_dualstack_endpoints_by_default"),
    };
    Some((server, flag("regional_client")))
}
