// @generated from spec/array-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::array_body::models;

operation! {
    /// Adds rules.
    AddRules = POST "/rules";
    facts { with_retry_token(); }
    optional {
        /// The if match.
        if_match = header "if-match" (String);
        /// The retry token.
        opc_retry_token = header "opc-retry-token" (String);
        /// The request body: [`AddRulesDetails`](crate::models::AddRulesDetails).
        add_rules_details = json(models::AddRulesDetails);
    }
    returns { empty }
}
