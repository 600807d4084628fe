// @generated from spec/resources-to-wait-for.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::resources_to_wait_for::models;

operation! {
    /// Gets the snapshot.
    GetSnapshot = GET "/volumes/{volumeKey}/snapshots/{snapshotId}";
    required {
        volume_key = path "volumeKey" (String);
        snapshot_id = path "snapshotId" (String);
    }
    returns { json(models::Snapshot), state(String) }
}
