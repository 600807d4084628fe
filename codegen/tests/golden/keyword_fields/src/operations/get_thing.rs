// @generated from spec/keyword-fields.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::keyword_fields::models;

operation! {
    /// Gets the thing.
    GetThing = GET "/things/{type}";
    required {
        type_ = path "type" (String);
    }
    optional {
        /// The self.
        self_ = query "self" (String);
        /// The async.
        async_ = query "async" (String);
        /// The client.
        client_ = query "client" (String);
        /// The header.
        header_ = query "header" (String);
        /// The items.
        items_ = query "items" (String);
        /// The new.
        new_ = query "new" (String);
        /// The pages.
        pages_ = query "pages" (String);
        /// The request.
        request_ = query "request" (String);
        /// The send.
        send_ = query "send" (String);
        /// The timeout.
        timeout_ = query "timeout" (String);
    }
    returns { json(models::Type) }
}
