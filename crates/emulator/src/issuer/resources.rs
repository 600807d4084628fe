//! Resources that have a resource principal, and the vouchers that were issued for them.

/// The state of resource principals.
#[derive(Debug, Default)]
pub(crate) struct Resources {
    vouchers: Vec<Voucher>,
    /// The security context that requests of version 2.1.2 must send.
    pub(crate) security_context: Option<String>,
    /// The number of resources around the requesting one; none for an endless chain.
    pub(crate) parents: Option<usize>,
}

/// The pair of tokens that is exchanged for the session of a resource.
#[derive(Debug)]
pub(crate) struct Voucher {
    pub(crate) resource_token: String,
    pub(crate) service_token: String,
    pub(crate) resource: String,
}

impl Resources {
    pub(crate) fn add(&mut self, voucher: Voucher) {
        self.vouchers.push(voucher);
    }

    /// Returns the resource of a voucher. A voucher stays valid, as a response may be lost.
    pub(crate) fn resource(&self, resource_token: &str, service_token: &str) -> Option<&str> {
        let is_pair = |voucher: &&Voucher| {
            voucher.resource_token == resource_token && voucher.service_token == service_token
        };
        self.vouchers.iter().find(is_pair).map(|voucher| voucher.resource.as_str())
    }
}
