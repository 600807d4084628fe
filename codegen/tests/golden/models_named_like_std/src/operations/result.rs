// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models_named_like_std::models;

operation! {
    /// Runs the operation `Result`.
    Result = GET "/results";
    optional {
        /// The page.
        page = query "page" (String);
        /// The vecs.
        vec = query_each "vec" ([String]);
    }
    returns { json(models::Result) }
}
