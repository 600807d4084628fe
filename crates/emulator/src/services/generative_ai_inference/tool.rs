//! Calls of the tools that a request offers.

use serde_json::{Map, Value, json};

use super::{invalid, list, sample, text};
use crate::error_body::ErrorBody;

/// The id of a tool call.
const CALL_ID: &str = "call_1";

/// A call of a tool.
#[derive(Debug)]
pub(super) struct ToolCall {
    pub(super) id: &'static str,
    pub(super) name: String,
    pub(super) arguments: Value,
}

impl ToolCall {
    /// Calls a tool whose arguments have a JSON schema.
    pub(super) fn of_function(function: &Value) -> Self {
        let arguments = sample::of(&function["parameters"]);
        Self { id: CALL_ID, name: text(function, "name").to_owned(), arguments }
    }

    /// Calls a tool whose parameters have Python types.
    pub(super) fn of_parameters(tool: &Value) -> Self {
        let definitions = tool["parameterDefinitions"].as_object();
        let any_required = definitions
            .is_some_and(|definitions| definitions.values().any(|d| d["isRequired"] == true));
        let wanted = definitions
            .into_iter()
            .flatten()
            .filter(|(_, definition)| !any_required || definition["isRequired"] == true);
        let arguments = wanted.map(|(name, definition)| {
            let value = match text(definition, "type").to_ascii_lowercase().as_str() {
                "int" | "integer" => json!(0),
                "float" | "number" => json!(0.0),
                "bool" | "boolean" => json!(false),
                kind if kind.starts_with("list") || kind == "array" => json!([]),
                kind if kind.starts_with("dict") || kind == "object" => json!({}),
                _ => json!(name),
            };
            (name.clone(), value)
        });
        let arguments = Value::Object(arguments.collect::<Map<_, _>>());
        Self { id: CALL_ID, name: text(tool, "name").to_owned(), arguments }
    }
}

/// Returns the tool that the model must call: the one with this name, or the first.
pub(super) fn required<'r>(
    request: &'r Value,
    name: Option<&str>,
    name_of: impl Fn(&Value) -> &str,
) -> Result<&'r Value, ErrorBody> {
    let mut tools = list(request, "tools");
    match name {
        Some(name) => {
            let tool = tools.find(|tool| name_of(tool) == name);
            tool.ok_or_else(|| invalid(format!("toolChoice: there is no tool `{name}`")))
        }
        None => tools.next().ok_or_else(|| invalid("tools must be specified to require a tool")),
    }
}
