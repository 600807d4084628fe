// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a model version set, which groups the versions of a model.
    ///
    /// The response has the header `etag`.
    CreateModelVersionSet = POST "/modelVersionSets",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelVersionSet/CreateModelVersionSet";
    facts { with_retry_token(); }
    required {
        create_model_version_set_details = json(models::CreateModelVersionSetDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ModelVersionSet) }
    then {
        settled(get_model_version_set, models::ModelVersionSet,
            models::ModelVersionSetLifecycleState);
        with_id("modelVersionSetId", "id");
    }
}
