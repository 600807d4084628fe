// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a referential relation.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateReferentialRelation =
        POST "/sensitiveDataModels/{sensitiveDataModelId}/referentialRelations",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/ReferentialRelation/CreateReferentialRelation";
    facts { with_retry_token(); }
    required {
        sensitive_data_model_id = path "sensitiveDataModelId" (String);
        create_referential_relation_details = json(models::CreateReferentialRelationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_referential_relation, models::ReferentialRelation,
            models::ReferentialRelationLifecycleState);
        with_id("referentialRelationKey", "key");
    }
}
