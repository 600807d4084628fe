// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the Oracle DB Azure blob mount.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateOracleDbAzureBlobMount = PUT "/oracleDbAzureBlobMount/{oracleDbAzureBlobMountId}",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbAzureBlobMount/UpdateOracleDbAzureBlobMount";
    required {
        oracle_db_azure_blob_mount_id = path "oracleDbAzureBlobMountId" (String);
        update_oracle_db_azure_blob_mount_details =
            json(models::UpdateOracleDbAzureBlobMountDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_oracle_db_azure_blob_mount, models::OracleDbAzureBlobMount,
            models::OracleDbAzureBlobMountLifecycleState);
    }
}
