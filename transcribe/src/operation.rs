//! A method of a client: its parameters, its body and its response.
//!
//! The methods are generated, so they all have one shape. Anything else is a problem rather than
//! skipped, so that a new trait of an operation is noticed.

use std::collections::BTreeSet;

use ruff_python_ast::{CmpOp, Expr, Stmt, StmtFor, StmtFunctionDef, StmtIf};

use crate::docstring::{self, Documented};
use crate::ocid;
use crate::problem::Problems;
use crate::python::{self, Module};
use crate::types::Type;

/// An operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The method: `list_job_runs`.
    pub(crate) name: String,
    pub(crate) path: String,
    /// The HTTP method in upper case.
    pub(crate) method: String,
    /// Oracle's reference page.
    pub(crate) reference: Option<String>,
    pub(crate) deprecated: bool,
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
    /// The values that the package allows; empty when it does not state them.
    pub(crate) allowed: Vec<String>,
    /// Whether a list is one comma-separated value instead of a repeated key.
    pub(crate) commas: bool,
    /// Whether the documentation calls it an OCID.
    pub(crate) ocid: bool,
    /// Oracle's description, of which only facts are used.
    pub(crate) description: String,
}

impl Parameter {
    /// Adds values that only the documentation states. The package does not check all of them.
    fn take_documented_values(&mut self, documented: &[Documented<'_>], argument: &str) {
        let Some(found) = documented.iter().find(|documented| documented.name == argument) else {
            return;
        };
        self.allowed = found.allowed.iter().map(|value| (*value).to_owned()).collect();
        // The values are those of the elements.
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

/// The location of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
}

/// The body of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Body {
    pub(crate) value: Type,
    pub(crate) required: bool,
}

/// The statements of a method by their kind.
#[derive(Default)]
struct Parts<'a> {
    texts: Vec<(&'a str, &'a str)>,
    /// Location, wire name and value, in the order of the source.
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

/// The source of the value of a parameter.
struct Origin<'a> {
    argument: &'a str,
    required: bool,
    commas: bool,
}

/// Assigned names without facts.
const SILENT: &[&str] = &[
    "expected_kwargs",
    "extra_kwargs",
    "lowercase_header_params_keys",
    "operation_name",
    "required_arguments",
    "retry_strategy",
];

/// Keywords of the call without facts, or with the same value everywhere.
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

/// Reads a method. Returns `None` when it has problems.
pub(crate) fn operation(
    module: &Module<'_>,
    method: &StmtFunctionDef,
    problems: &mut Problems,
) -> Option<Operation> {
    let mut parts = Parts::default();
    for statement in &method.body {
        if !parts.take(statement) {
            let message = format!("`{}` has an unknown statement", method.name);
            module.refuse(statement, message, problems);
        }
    }
    let documentation = python::docstring(method);
    let documented = docstring::parameters(documentation);
    let ocids = ocid::arguments(documentation);
    let mut reader = Reader { module, method, documented, ocids, problems, complete: true };
    let (parameters, accept) = reader.parameters(&parts);
    let Call { body, response, sign_body } = reader.call(&parts);
    let [path, verb] = ["resource_path", "method"].map(|name| parts.text(name));
    let (Some(path), Some(verb)) = (path, verb) else {
        reader.refuse("no path or no method");
        return None;
    };
    reader.check_path(path, &parameters);
    reader.check_retry_token(&parts, &parameters);
    let accept = accept.unwrap_or_else(|| {
        reader.refuse("no header `accept`");
        String::new()
    });
    let reference = parts.text("api_reference_link").filter(|link| !link.is_empty());
    reader.complete.then(|| Operation {
        name: method.name.to_string(),
        path: path.to_owned(),
        method: verb.to_owned(),
        reference: reference.map(str::to_owned),
        deprecated: docstring::is_deprecated(documentation),
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

/// The facts of the call that sends a request.
struct Call {
    body: Option<Body>,
    response: Option<Type>,
    sign_body: bool,
}

/// The reader of one method, which collects its problems.
struct Reader<'a> {
    module: &'a Module<'a>,
    method: &'a StmtFunctionDef,
    documented: Vec<Documented<'a>>,
    /// The arguments that are OCIDs.
    ocids: BTreeSet<&'a str>,
    problems: &'a mut Problems,
    complete: bool,
}

impl Reader<'_> {
    fn refuse(&mut self, message: impl std::fmt::Display) {
        let message = format!("`{}`: {message}", self.method.name);
        self.module.refuse(self.method, message, self.problems);
        self.complete = false;
    }

    /// Returns the documented type of an argument, and whether it is required.
    fn type_of(&mut self, argument: &str) -> Option<(Type, bool)> {
        let found = self.documented.iter().find(|documented| documented.name == argument);
        match found {
            Some(Documented { value: Some(value), required, .. }) => {
                Some((value.clone(), *required))
            }
            Some(_) => {
                self.refuse(format!("the type of the parameter `{argument}` is not understood"));
                None
            }
            None => {
                self.refuse(format!("the parameter `{argument}` is not documented"));
                None
            }
        }
    }

    /// Returns the description of an argument.
    fn description(&self, argument: &str) -> String {
        let found = self.documented.iter().find(|documented| documented.name == argument);
        found.map_or(String::new(), |documented| documented.description.clone())
    }

    /// Reads the parameters, and the value of the header `accept`.
    fn parameters(&mut self, parts: &Parts<'_>) -> (Vec<Parameter>, Option<String>) {
        let mut parameters = Vec::new();
        let mut accept = None;
        for (place, wire, value) in &parts.values {
            match (python::text(value), wire.to_ascii_lowercase().as_str()) {
                (Some(value), "accept") => accept = Some(value.to_owned()),
                // The content type follows from the body.
                (Some("application/json"), "content-type") => {}
                (Some(value), _) => {
                    self.refuse(format!("`{wire}` is always `{value}`, which is not supported"));
                }
                (None, _) => match origin(value) {
                    Some(origin) => {
                        parameters.extend(self.parameter(parts, *place, wire, &origin));
                    }
                    None => self.refuse(format!("the value of `{wire}` is not understood")),
                },
            }
        }
        for (prefix, argument) in &parts.prefixes {
            let Some((value, required)) = self.type_of(argument) else { continue };
            let wire = format!("{prefix}*");
            let (place, allowed) = (Place::Header, Vec::new());
            let description = self.description(argument);
            parameters.push(Parameter {
                wire,
                place,
                value,
                required,
                allowed,
                commas: false,
                ocid: false,
                description,
            });
        }
        (parameters, accept)
    }

    fn parameter(
        &mut self,
        parts: &Parts<'_>,
        place: Place,
        wire: &str,
        origin: &Origin<'_>,
    ) -> Option<Parameter> {
        let Origin { argument, required, commas } = *origin;
        let (value, _) = self.type_of(argument)?;
        let allowed = parts.allowed(argument);
        let wire = wire.to_owned();
        let ocid = self.ocids.contains(argument) && ocid::can_be(&wire, &value);
        let description = self.description(argument);
        let mut parameter =
            Parameter { wire, place, value, required, allowed, commas, ocid, description };
        if parameter.allowed.is_empty() {
            parameter.take_documented_values(&self.documented, argument);
        }
        Some(parameter)
    }

    /// Reads the keywords of the call.
    fn call(&mut self, parts: &Parts<'_>) -> Call {
        let mut call = Call { body: None, response: None, sign_body: true };
        for (keyword, value) in parts.call.iter().flatten() {
            match *keyword {
                "body" => match origin(value) {
                    Some(Origin { argument, .. }) => {
                        let found = self.type_of(argument);
                        call.body = found.map(|(value, required)| Body { value, required });
                    }
                    None => self.refuse("the body is not understood"),
                },
                "response_type" => {
                    call.response = python::text(value).and_then(Type::parse);
                    if call.response.is_none() {
                        self.refuse("the type of the response is not understood");
                    }
                }
                "enforce_content_headers" => {
                    call.sign_body =
                        value.as_boolean_literal_expr().is_none_or(|value| value.value);
                }
                keyword if PLUMBING.contains(&keyword) => {}
                keyword => self.refuse(format!("the call has an unknown `{keyword}`")),
            }
        }
        if parts.call.is_none() {
            self.refuse("no call is made");
        }
        call
    }

    /// Checks that the path has the same parameters as the method.
    fn check_path(&mut self, path: &str, parameters: &[Parameter]) {
        let in_path = parameters.iter().filter(|parameter| parameter.place == Place::Path);
        let mut declared: Vec<&str> = in_path.map(|parameter| parameter.wire.as_str()).collect();
        let mut needed: Vec<&str> = braces(path).collect();
        declared.sort_unstable();
        needed.sort_unstable();
        if declared != needed {
            self.refuse(format!("the path `{path}` and its parameters {declared:?} differ"));
        }
    }

    /// Checks that a retry token is sent exactly where it is a parameter, so that specs need not
    /// declare which operations send one.
    fn check_retry_token(&mut self, parts: &Parts<'_>, parameters: &[Parameter]) {
        let is_parameter = parameters.iter().any(|parameter| parameter.wire == "opc-retry-token");
        if parts.retry_token != is_parameter {
            self.refuse("the retry token of the call and the parameter `opc-retry-token` differ");
        }
    }
}

/// Returns the names in the braces of a path.
pub(crate) fn braces(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0))
}

impl<'a> Parts<'a> {
    /// Takes a statement. Returns false when its shape is unknown.
    fn take(&mut self, statement: &'a Stmt) -> bool {
        match statement {
            // The documentation.
            Stmt::Expr(expression) => python::text(&expression.value).is_some(),
            Stmt::Assign(_) => self.take_assignment(statement),
            Stmt::For(repeat) => self.take_loop(repeat),
            Stmt::If(branch) => self.take_branch(branch),
            // Checks for an optional body; the documentation states that as well.
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
        // The name is assigned again, to a copy without missing values.
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
        // Other loops check values.
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
            // The call without retries: return self.base_client.call_api(...)
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

/// Whether the expression is `x is None`.
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
