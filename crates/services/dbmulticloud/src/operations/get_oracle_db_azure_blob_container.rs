// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Oracle DB Azure blob container.
    ///
    /// The response has the header `etag`.
    GetOracleDbAzureBlobContainer =
        GET "/oracleDbAzureBlobContainer/{oracleDbAzureBlobContainerId}",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbAzureBlobContainer/GetOracleDbAzureBlobContainer";
    required {
        oracle_db_azure_blob_container_id = path "oracleDbAzureBlobContainerId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        json(models::OracleDbAzureBlobContainer),
        state(models::OracleDbAzureBlobContainerLifecycleState),
    }
}
