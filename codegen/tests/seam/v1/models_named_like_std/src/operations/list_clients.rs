// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models_named_like_std::models;

operation! {
    /// Lists the clients.
    ListClients = GET "/clients";
    optional {
        /// The page.
        page = query "page" (String);
    }
    returns { pages(Vec<models::Client>), items(models::Client) }
}
