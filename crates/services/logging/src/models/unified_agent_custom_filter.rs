// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A unified agent custom filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentCustomFilter {
    /// The name.
    pub name: String,
    /// The custom filter type.
    pub custom_filter_type: String,
    /// The parameters.
    pub params: Option<BTreeMap<String, String>>,
    /// The custom sections.
    pub custom_sections: Option<Vec<models::UnifiedAgentCustomSection>>,
}

model! {
    UnifiedAgentCustomFilter, "filterType" = "CUSTOM_FILTER" {
        required {
            name = "name", with_name(String);
            custom_filter_type = "customFilterType", with_custom_filter_type(String);
        }
        optional {
            params = "params", with_params({String});
            custom_sections = "customSections",
                with_custom_sections([models::UnifiedAgentCustomSection]);
        }
    }
}
