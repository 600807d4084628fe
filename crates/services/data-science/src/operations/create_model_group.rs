// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a model group, from a list of models or as a clone of another group.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateModelGroup = POST "/modelGroups",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelGroup/CreateModelGroup";
    facts { with_retry_token(); }
    required {
        create_base_model_group_details = json(models::CreateBaseModelGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ModelGroup) }
    then {
        settled(get_model_group, models::ModelGroup, models::ModelGroupLifecycleState);
        with_id("modelGroupId", "id");
    }
}
