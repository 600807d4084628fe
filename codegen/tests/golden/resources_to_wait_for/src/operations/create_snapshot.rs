// @generated from spec/resources-to-wait-for.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::resources_to_wait_for::models;

operation! {
    /// Creates a snapshot.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateSnapshot = POST "/volumes/{volumeKey}/snapshots";
    required {
        volume_key = path "volumeKey" (String);
    }
    returns { empty }
    then {
        settled(get_snapshot, models::Snapshot, String);
        with_id("snapshotId", "id");
    }
}
