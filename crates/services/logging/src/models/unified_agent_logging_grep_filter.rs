// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A unified agent logging grep filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentLoggingGrepFilter {
    /// The name.
    pub name: String,
    /// The allowlist.
    pub allow_list: Option<Vec<models::GrepFilterAllowRule>>,
    /// The denylist.
    pub deny_list: Option<Vec<models::GrepFilterDenyRule>>,
}

model! {
    UnifiedAgentLoggingGrepFilter, "filterType" = "GREP_FILTER" {
        required {
            name = "name", with_name(String);
        }
        optional {
            allow_list = "allowList", with_allow_list([models::GrepFilterAllowRule]);
            deny_list = "denyList", with_deny_list([models::GrepFilterDenyRule]);
        }
    }
}
