// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the Oracle DB Azure blob containers.
    ListOracleDbAzureBlobContainers = GET "/oracleDbAzureBlobContainer",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbAzureBlobContainer/ListOracleDbAzureBlobContainers";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the Azure Blob container of Oracle Database.
        oracle_db_azure_blob_container_id = query "oracleDbAzureBlobContainerId" (String);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::OracleDbAzureBlobContainerLifecycleState);
        /// Filters by the name of the Azure storage account.
        azure_storage_account_name = query "azureStorageAccountName" (String);
        /// Filters by the name of the Azure storage container.
        azure_storage_container_name = query "azureStorageContainerName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListOracleDbAzureBlobContainersSortBy);
    }
    returns {
        pages(models::OracleDbAzureBlobContainerSummaryCollection),
        items(models::OracleDbAzureBlobContainerSummary = |page| page.items),
    }
}
