// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the stream group.
    ///
    /// The response has the header `etag`.
    GetStreamGroup = GET "/streamGroups/{streamGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/StreamGroup/GetStreamGroup";
    required {
        stream_group_id = path "streamGroupId" (String);
    }
    returns { json(models::StreamGroup), state(models::StreamGroupLifecycleState) }
}
