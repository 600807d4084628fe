// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A unified agent tail log source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentTailLogSource {
    /// The name.
    pub name: String,
    /// The paths.
    pub paths: Vec<String>,
    /// The parser.
    pub parser: Option<models::UnifiedAgentParser>,
    /// The advanced options.
    pub advanced_options: Option<models::UnifiedAgentTailSourceAdvancedOptions>,
}

model! {
    UnifiedAgentTailLogSource, "sourceType" = "LOG_TAIL" {
        required {
            name = "name", with_name(String);
            paths = "paths", with_paths([String]);
        }
        optional {
            parser = "parser", with_parser(models::UnifiedAgentParser);
            advanced_options = "advancedOptions",
                with_advanced_options(models::UnifiedAgentTailSourceAdvancedOptions);
        }
    }
}
