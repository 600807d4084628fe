// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a model group version history.
    ///
    /// The response has the header `etag`.
    GetModelGroupVersionHistory = GET "/modelGroupVersionHistory/{modelGroupVersionHistoryId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelGroupVersionHistory/GetModelGroupVersionHistory";
    required {
        model_group_version_history_id = path "modelGroupVersionHistoryId" (String);
    }
    returns {
        json(models::ModelGroupVersionHistory),
        state(models::ModelGroupVersionHistoryLifecycleState),
    }
}
