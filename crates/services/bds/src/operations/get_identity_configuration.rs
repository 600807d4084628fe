// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the identity configuration.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetIdentityConfiguration =
        GET "/bdsInstances/{bdsInstanceId}/identityConfigurations/{identityConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/IdentityConfiguration/GetIdentityConfiguration";
    facts { without_default_retry(); }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
        identity_configuration_id = path "identityConfigurationId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::GetIdentityConfigurationSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        json(models::IdentityConfiguration),
        state(models::IdentityConfigurationLifecycleState),
    }
}
