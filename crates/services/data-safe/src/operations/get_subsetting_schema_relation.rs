// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the subsetting schema relation.
    ///
    /// The response has the header `etag`.
    GetSubsettingSchemaRelation =
        GET "/subsettingPolicies/{subsettingPolicyId}/subsettingSchemaRelations/{subsettingSchemaRelationKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingSchemaRelation/GetSubsettingSchemaRelation";
    required {
        subsetting_policy_id = path "subsettingPolicyId" (String);
        subsetting_schema_relation_key = path "subsettingSchemaRelationKey" (String);
    }
    returns { json(models::SubsettingSchemaRelation) }
}
