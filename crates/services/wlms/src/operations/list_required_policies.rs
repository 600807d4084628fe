// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the required policies.
    ListRequiredPolicies = GET "/requiredPolicies";
    returns { json(models::RequiredPolicyCollection) }
}
