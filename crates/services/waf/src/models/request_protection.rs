// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A request protection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestProtection {
    /// The rules.
    pub rules: Option<Vec<models::ProtectionRule>>,
    /// The body inspection size limit, in bytes.
    pub body_inspection_size_limit_in_bytes: Option<i64>,
    /// The body inspection size limit exceeded action name.
    pub body_inspection_size_limit_exceeded_action_name: Option<String>,
}

model! {
    RequestProtection {
        optional {
            rules = "rules", with_rules([models::ProtectionRule]);
            body_inspection_size_limit_in_bytes = "bodyInspectionSizeLimitInBytes",
                with_body_inspection_size_limit_in_bytes(i64);
            body_inspection_size_limit_exceeded_action_name =
                "bodyInspectionSizeLimitExceededActionName",
                with_body_inspection_size_limit_exceeded_action_name(String);
        }
    }
}
