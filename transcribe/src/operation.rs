//! A method of a client: what it sends, and what it gets.
//!
//! The methods are generated, so they all have one shape. What does not have it is a problem and
//! not skipped: a new trait of an operation shall be noticed.

use ruff_python_ast::{CmpOp, Expr, Stmt, StmtFor, StmtFunctionDef, StmtIf};

use crate::docstring::{self, Documented};
use crate::problem::Problems;
use crate::python::{self, Module};
use crate::types::Type;

/// An operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The method: `list_job_runs`.
    pub(crate) name: String,
    pub(crate) path: String,
    /// In capitals.
    pub(crate) method: String,
    /// Oracle's reference page.
    pub(crate) reference: Option<String>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) response: Option<Type>,
    /// The header `accept`.
    pub(crate) accept: String,
    pub(crate) default_retry: bool,
    pub(crate) sign_body: bool,
    pub(crate) expect_continue: bool,
    pub(crate) file: String,
    pub(crate) line: usize,
}

/// A value in the path, the query or a header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Parameter {
    /// The name on the wire.
    pub(crate) wire: String,
    pub(crate) place: Place,
    pub(crate) value: Type,
    pub(crate) required: bool,
    /// The values that the package allows; empty when it does not say.
    pub(crate) allowed: Vec<String>,
    /// Whether a list is one value with commas, not a repeated key.
    pub(crate) commas: bool,
}

impl Parameter {
    /// Takes the values that only the documentation states: the package does not check all of them.
    fn take_documented_values(&mut self, documented: &[Documented<'_>], argument: &str) {
        let Some(found) = documented.iter().find(|documented| documented.name == argument) else {
            return;
        };
        self.allowed = found.allowed.iter().map(|value| (*value).to_owned()).collect();
        // The values are those of the elements then.
        if !self.allowed.is_empty()
            && found.comma_separated
            && self.place == Place::Query
            && self.value == Type::String
        {
            self.value = Type::List(Box::new(Type::String));
            self.commas = true;
        }
    }
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
}

/// What is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Body {
    pub(crate) value: Type,
    pub(crate) required: bool,
}

/// The statements of a method, sorted.
#[derive(Default)]
struct Parts<'a> {
    texts: Vec<(&'a str, &'a str)>,
    /// By the place, in the order of the source: wire name and value.
    values: Vec<(Place, &'a str, &'a Expr)>,
    /// Headers from a dictionary: their prefix and the name of the argument.
    prefixes: Vec<(String, &'a str)>,
    allowed: Vec<(&'a str, Vec<String>)>,
    default_retry: bool,
    retry_token: bool,
    expect_continue: bool,
    /// The keywords of the call that sends the request.
    call: Option<Vec<(&'a str, &'a Expr)>>,
}

/// Where the value of a parameter comes from.
struct Origin<'a> {
    argument: &'a str,
    required: bool,
    commas: bool,
}

/// Names that are assigned and say nothing.
const SILENT: &[&str] = &[
    "expected_kwargs",
    "extra_kwargs",
    "lowercase_header_params_keys",
    "operation_name",
    "required_arguments",
    "retry_strategy",
];

/// Keywords of the call that say nothing, or the same everywhere.
const PLUMBING: &[&str] = &[
    "allow_control_chars",
    "api_reference_link",
    "enable_strict_url_encoding",
    "header_params",
    "method",
    "operation_name",
    "path_params",
    "query_params",
    "required_arguments",
    "resource_path",
];

/// Reads a method.
pub(crate) fn operation(
    module: &Module<'_>,
    method: &StmtFunctionDef,
    problems: &mut Problems,
) -> Option<Operation> {
    let mut parts = Parts::default();
    for statement in &method.body {
        if !parts.take(statement) {
            module.refuse(
                statement,
                format!("`{}` has an unknown statement", method.name),
                problems,
            );
        }
    }
    let mut complete = true;
    let mut refuse = |message: String| {
        module.refuse(method, format!("`{}`: {message}", method.name), problems);
        complete = false;
    };
    let documented = docstring::parameters(python::docstring(method));
    let mut type_of = |argument: &str| {
        let found = documented.iter().find(|documented| documented.name == argument);
        match found {
            Some(Documented { value: Some(value), required, .. }) => {
                Some((value.clone(), *required))
            }
            Some(_) => {
                refuse(format!("the type of the parameter `{argument}` is not understood"));
                None
            }
            None => {
                refuse(format!("the parameter `{argument}` is not documented"));
                None
            }
        }
    };

    let mut parameters = Vec::new();
    let mut accept = None;
    for (place, wire, value) in &parts.values {
        match (python::text(value), wire.to_ascii_lowercase().as_str()) {
            (Some(value), "accept") => accept = Some(value.to_owned()),
            // It follows from the body.
            (Some("application/json"), "content-type") => {}
            (Some(value), _) => {
                parameters
                    .push(Err(format!("`{wire}` is always `{value}`, which is not supported")));
            }
            (None, _) => match origin(value) {
                Some(Origin { argument, required, commas }) => {
                    let Some((value, _)) = type_of(argument) else { continue };
                    let mut parameter = Parameter {
                        wire: (*wire).to_owned(),
                        place: *place,
                        value,
                        required,
                        allowed: parts.allowed(argument),
                        commas,
                    };
                    if parameter.allowed.is_empty() {
                        parameter.take_documented_values(&documented, argument);
                    }
                    parameters.push(Ok(parameter));
                }
                None => parameters.push(Err(format!("the value of `{wire}` is not understood"))),
            },
        }
    }
    for (prefix, argument) in &parts.prefixes {
        let Some((value, required)) = type_of(argument) else { continue };
        let wire = format!("{prefix}*");
        let (place, allowed) = (Place::Header, Vec::new());
        parameters.push(Ok(Parameter { wire, place, value, required, allowed, commas: false }));
    }

    let mut body = None;
    let mut response = None;
    let mut sign_body = true;
    let mut unknown = Vec::new();
    for (keyword, value) in parts.call.iter().flatten() {
        match *keyword {
            "body" => match origin(value) {
                Some(Origin { argument, .. }) => {
                    body = type_of(argument).map(|(value, required)| Body { value, required });
                }
                None => unknown.push("the body is not understood".to_owned()),
            },
            "response_type" => {
                response = python::text(value).and_then(Type::parse);
                if response.is_none() {
                    unknown.push("the type of the response is not understood".to_owned());
                }
            }
            "enforce_content_headers" => {
                sign_body = value.as_boolean_literal_expr().is_none_or(|value| value.value);
            }
            keyword if PLUMBING.contains(&keyword) => {}
            keyword => unknown.push(format!("the call has an unknown `{keyword}`")),
        }
    }
    if parts.call.is_none() {
        unknown.push("no call is made".to_owned());
    }
    unknown.into_iter().for_each(&mut refuse);
    let parameters: Vec<_> = parameters
        .into_iter()
        .filter_map(|parameter| parameter.map_err(&mut refuse).ok())
        .collect();
    let [path, verb] = ["resource_path", "method"].map(|name| parts.text(name));
    let (Some(path), Some(verb)) = (path, verb) else {
        refuse("no path or no method".to_owned());
        return None;
    };
    if !braces(path).eq(parameters.iter().filter(|p| p.place == Place::Path).map(|p| &p.wire)) {
        // Of other names or in another order.
        let mut declared: Vec<_> =
            parameters.iter().filter(|p| p.place == Place::Path).map(|p| p.wire.as_str()).collect();
        let mut needed: Vec<_> = braces(path).collect();
        declared.sort_unstable();
        needed.sort_unstable();
        if declared != needed {
            refuse(format!("the path `{path}` and its parameters {declared:?} differ"));
        }
    }
    // Who may send a retry token gets one by himself: so specs need not say which operations do.
    if parts.retry_token != parameters.iter().any(|parameter| parameter.wire == "opc-retry-token") {
        refuse("a retry token is sent that is no parameter, or the other way round".to_owned());
    }
    let accept = accept.unwrap_or_else(|| {
        refuse("no header `accept`".to_owned());
        String::new()
    });
    complete.then(|| Operation {
        name: method.name.to_string(),
        path: path.to_owned(),
        method: verb.to_owned(),
        reference: parts
            .text("api_reference_link")
            .filter(|link| !link.is_empty())
            .map(str::to_owned),
        parameters,
        body,
        response,
        accept,
        default_retry: parts.default_retry,
        sign_body,
        expect_continue: parts.expect_continue,
        file: module.file.path.clone(),
        line: module.line(method),
    })
}

/// The names in the braces of a path.
pub(crate) fn braces(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0))
}

impl<'a> Parts<'a> {
    /// Sorts a statement; false when it is of no known shape.
    fn take(&mut self, statement: &'a Stmt) -> bool {
        match statement {
            // The documentation.
            Stmt::Expr(expression) => python::text(&expression.value).is_some(),
            Stmt::Assign(_) => self.take_assignment(statement),
            Stmt::For(repeat) => self.take_loop(repeat),
            Stmt::If(branch) => self.take_branch(branch),
            // Whether an optional body was given: the documentation says that it is one.
            Stmt::Try(_) => true,
            _ => false,
        }
    }

    fn take_assignment(&mut self, statement: &'a Stmt) -> bool {
        let Some((target, value)) = python::assignment(statement) else { return false };
        let Some(name) = python::name(target) else { return false };
        let place = match name {
            "path_params" => Place::Path,
            "query_params" => Place::Query,
            "header_params" => Place::Header,
            _ => return self.take_plain(name, value),
        };
        // Later the same name gets a copy without the missing ones.
        if value.is_dict_comp_expr() {
            return true;
        }
        let Some(entries) = python::entries(value) else { return false };
        self.values.extend(entries.into_iter().map(|(wire, value)| (place, wire, value)));
        true
    }

    fn take_plain(&mut self, name: &'a str, value: &'a Expr) -> bool {
        if let Some(argument) = name.strip_suffix("_allowed_values") {
            let Some(values) = python::texts(value) else { return false };
            self.allowed.push((argument, values));
        } else if let Some(value) = python::text(value) {
            self.texts.push((name, value));
        } else {
            return SILENT.contains(&name);
        }
        true
    }

    fn take_loop(&mut self, repeat: &'a StmtFor) -> bool {
        // for key, value in six.iteritems(kwargs.get("opc_meta", {})):
        //     header_params[f"opc-meta-{key}"] = value
        if let [statement] = repeat.body.as_slice()
            && let Some((Expr::Subscript(target), _)) = python::assignment(statement)
            && python::name(&target.value) == Some("header_params")
        {
            let call = repeat.iter.as_call_expr().and_then(|call| call.arguments.args.first());
            let argument = call.and_then(origin).map(|origin| origin.argument);
            let prefix = target.slice.as_f_string_expr().and_then(|format| {
                let first = format.value.elements().next()?;
                Some(first.as_literal()?.value.to_string())
            });
            let (Some(argument), Some(prefix)) = (argument, prefix) else { return false };
            self.prefixes.push((prefix, argument));
        }
        // Else it checks values that are not sent otherwise.
        true
    }

    fn take_branch(&mut self, branch: &'a StmtIf) -> bool {
        if is_none_check(&branch.test, "retry_strategy") {
            self.default_retry = true;
            return true;
        }
        if let Some(test) = branch.test.as_compare_expr()
            && python::text(&test.left) == Some("expect")
        {
            self.expect_continue = true;
            return true;
        }
        let sends = python::name(&branch.test) == Some("retry_strategy");
        let mut sound = true;
        python::nested(&branch.body, &mut |statement| {
            if let Some((target, value)) = python::assignment(statement)
                && let Some(argument) = python::name(target)
                && let Some(argument) = argument.strip_suffix("_allowed_values")
            {
                match python::texts(value) {
                    Some(values) => self.allowed.push((argument, values)),
                    None => sound = false,
                }
            }
            if sends
                && let Some(call) = statement.as_expr_stmt().and_then(|s| s.value.as_call_expr())
            {
                let path = python::dotted(&call.func);
                self.retry_token |=
                    path.is_some_and(|path| path.ends_with(&["add_opc_retry_token_if_needed"]));
            }
        });
        if sends {
            // Without retries the call is plain: return self.base_client.call_api(...)
            self.call =
                branch.elif_else_clauses.last().and_then(|clause| match clause.body.as_slice() {
                    [Stmt::Return(call)] => keywords(call.value.as_deref()?),
                    _ => None,
                });
            sound &= self.call.is_some();
        }
        sound
    }

    fn text(&self, name: &str) -> Option<&'a str> {
        self.texts.iter().find_map(|(other, value)| (*other == name).then_some(*value))
    }

    fn allowed(&self, argument: &str) -> Vec<String> {
        let found = self.allowed.iter().find(|(other, _)| *other == argument);
        found.map(|(_, values)| values.clone()).unwrap_or_default()
    }
}

/// `x is None`.
fn is_none_check(test: &Expr, name: &str) -> bool {
    test.as_compare_expr().is_some_and(|test| {
        python::name(&test.left) == Some(name)
            && matches!(*test.ops, [CmpOp::Is])
            && matches!(*test.comparators, [Expr::NoneLiteral(_)])
    })
}

fn keywords(call: &Expr) -> Option<Vec<(&str, &Expr)>> {
    let call = call.as_call_expr()?;
    let keywords = call.arguments.keywords.iter();
    keywords.map(|keyword| Some((keyword.arg.as_ref()?.as_str(), &keyword.value))).collect()
}

/// Reads `name`, `kwargs.get("name", missing)` and
/// `self.base_client.generate_collection_format_param(name, 'csv')`.
fn origin(value: &Expr) -> Option<Origin<'_>> {
    if let Some(argument) = python::name(value) {
        return Some(Origin { argument, required: true, commas: false });
    }
    let call = value.as_call_expr()?;
    let path = python::dotted(&call.func)?;
    let first = call.arguments.args.first()?;
    match path.as_slice() {
        ["kwargs", "get"] => {
            Some(Origin { argument: python::text(first)?, required: false, commas: false })
        }
        ["self", "base_client", "generate_collection_format_param"] => {
            let commas = match python::text(call.arguments.args.get(1)?)? {
                "csv" => true,
                "multi" => false,
                _ => return None,
            };
            Some(Origin { commas, ..origin(first)? })
        }
        _ => None,
    }
}
