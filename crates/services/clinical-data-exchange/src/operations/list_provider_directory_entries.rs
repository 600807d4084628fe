// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, operation};

use crate::models;

operation! {
    /// Lists the entries of the provider directory.
    ListProviderDirectoryEntries = GET "/providerDirectoryEntries",
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-providerdirectoryentries-get.html";
    optional {
        /// Filters by the OCID of the compartment.
        ///
        /// Inferred from sibling operations: Oracle's reference does not state this, and the
        /// service may differ.
        compartment_id = query "compartmentId" (String);
        /// Filters by display name (exact match).
        ///
        /// Inferred from sibling operations: Oracle's reference does not state this, and the
        /// service may differ.
        display_name = query "displayName" (String);
        /// Filters by lifecycle state (case-insensitive).
        ///
        /// Inferred from sibling operations: Oracle's reference does not state this, and the
        /// service may differ.
        lifecycle_state = query "lifecycleState" (String);
        /// The maximum number of items per page, from 1 to 1000. The default is 10.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the OCID of the provider directory entry.
        ///
        /// Inferred from sibling operations: Oracle's reference does not state this, and the
        /// service may differ.
        provider_directory_entry_id = query "providerDirectoryEntryId" (String);
        /// Filters by the OCID of the provider.
        ///
        /// Inferred from sibling operations: Oracle's reference does not state this, and the
        /// service may differ.
        provider_id = query "providerId" (String);
        /// Filters by provider network. The name of this parameter is inferred, so the service may
        /// ignore or reject it.
        ///
        /// Inferred from sibling operations: Oracle's reference does not state this, and the
        /// service may differ.
        provider_network = query "providerNetwork"
            (models::ListProviderDirectoryEntriesProviderNetwork);
        /// The field to sort by. The default is `timeCreated`.
        sort_by = query "sortBy" (models::ListProviderDirectoryEntriesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(models::ProviderDirectoryEntryCollection), items(Value = |page| page.items) }
}
