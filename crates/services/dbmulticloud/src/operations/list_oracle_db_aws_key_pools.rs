// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the Oracle DB AWS key pools.
    ListOracleDbAwsKeyPools = GET "/oracleDbAwsKeyPool",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbAwsKeyPool/ListOracleDbAwsKeyPools";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the AWS key pool of Oracle Database.
        oracle_db_aws_key_pool_id = query "oracleDbAwsKeyPoolId" (String);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::OracleDbAwsKeyPoolLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListOracleDbAwsKeyPoolsSortBy);
    }
    returns {
        pages(models::OracleDbAwsKeyPoolCollection),
        items(models::OracleDbAwsKeyPoolSummary = |page| page.items),
    }
}
