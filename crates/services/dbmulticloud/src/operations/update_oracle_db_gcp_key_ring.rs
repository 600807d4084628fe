// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the Oracle DB GCP key ring.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateOracleDbGcpKeyRing = PUT "/oracleDbGcpKeyRing/{oracleDbGcpKeyRingId}",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbGcpKeyRing/UpdateOracleDbGcpKeyRing";
    required {
        oracle_db_gcp_key_ring_id = path "oracleDbGcpKeyRingId" (String);
        update_oracle_db_gcp_key_ring_details = json(models::UpdateOracleDbGcpKeyRingDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_oracle_db_gcp_key_ring, models::OracleDbGcpKeyRing,
            models::OracleDbGcpKeyRingLifecycleState);
    }
}
