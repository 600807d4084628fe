// @generated from spec/items-under-another-name.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::items_under_another_name::models;

operation! {
    /// Searches the logs.
    SearchLogs = POST "/logs";
    optional {
        /// The page.
        page = query "page" (String);
    }
    returns { pages(models::Logs), items(models::User = |page| page.results.unwrap_or_default()) }
}
