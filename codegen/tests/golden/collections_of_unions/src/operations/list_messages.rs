// @generated from spec/collections-of-unions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::collections_of_unions::models;

operation! {
    /// Lists the messages.
    ListMessages = GET "/messages";
    required {
        kind = query "kind" (models::ListMessagesKind);
    }
    optional {
        /// The fields.
        fields = query_list "fields" ([models::ListMessagesField]);
        /// The sizes.
        sizes = query_each "sizes" ([i64]);
        /// The defined tag, as key-value pairs.
        ///
        /// Adds entries to those of earlier calls.
        defined_tag = query_entries "definedTag" ({String});
    }
    returns { empty }
}
