// @generated from spec/array-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::array_body::models;

operation! {
    /// Deletes the rules.
    DeleteRules = DELETE "/rules";
    required {
        reason = query "reason" (models::DeleteRulesReason);
        if_match = header "if-match" (String);
    }
    returns { empty }
}
