// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a subsetting schema relation.
    CreateSubsettingSchemaRelation =
        POST "/subsettingPolicies/{subsettingPolicyId}/subsettingSchemaRelations",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingSchemaRelationSummary/CreateSubsettingSchemaRelation";
    facts { with_retry_token(); }
    required {
        subsetting_policy_id = path "subsettingPolicyId" (String);
        create_subsetting_schema_relation_details =
            json(models::CreateSubsettingSchemaRelationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
}
