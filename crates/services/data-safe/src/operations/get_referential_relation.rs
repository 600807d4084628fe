// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the referential relation.
    ///
    /// The response has the header `etag`.
    GetReferentialRelation =
        GET "/sensitiveDataModels/{sensitiveDataModelId}/referentialRelations/{referentialRelationKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/ReferentialRelation/GetReferentialRelation";
    required {
        sensitive_data_model_id = path "sensitiveDataModelId" (String);
        referential_relation_key = path "referentialRelationKey" (String);
    }
    returns { json(models::ReferentialRelation), state(models::ReferentialRelationLifecycleState) }
}
