// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A task details response.
    ///
    /// The field `kind` selects the variant.
    pub enum TaskDetailsResponse by "kind" {
        Function(models::FunctionTaskDetailsResponse) = "function", as_function;
        LogRule(models::LogRuleTaskDetailsResponse) = "logRule", as_log_rule;
    }
    shared {
        /// The metadata of the private endpoint.
        private_endpoint_metadata = "privateEndpointMetadata", ref models::PrivateEndpointMetadata,
            in Function LogRule;
    }
}
