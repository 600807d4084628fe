// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Searches the software source module streams.
    SearchSoftwareSourceModuleStreams = POST "/softwareSourceModuleStreams/actions/search",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/SoftwareSource/SearchSoftwareSourceModuleStreams";
    required {
        search_software_source_module_streams_details =
            json(models::SearchSoftwareSourceModuleStreamsDetails);
    }
    optional {
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::ModuleStreamCollection),
        items(models::ModuleStreamSummary = |page| page.items),
    }
}
