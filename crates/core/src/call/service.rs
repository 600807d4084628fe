//! The description of a service.

use super::operation::Operation;
use super::work_requests::WorkRequestOperations;
use crate::endpoint::EndpointTemplate;

/// A service: its name and its endpoint.
#[derive(Debug)]
#[non_exhaustive]
pub struct Service {
    /// The name, as in `work-requests`.
    pub name: &'static str,
    /// The template of the endpoint.
    pub(crate) endpoint: EndpointTemplate,
    /// Whether the endpoint follows from the region. If not, each client is created with its own,
    /// such as the endpoint of a vault or of a stream.
    pub is_regional: bool,
    /// Whether other services see a change only after minutes.
    pub(crate) is_eventually_consistent: bool,
    /// The operations on its work requests. If there are none, the Work Requests API has them.
    pub(crate) work_requests: Option<&'static WorkRequestOperations>,
}

impl Service {
    /// Creates a service with an endpoint template such as
    /// `https://iaas.{region}.{secondLevelDomain}` and a base path such as `/20160918`.
    pub const fn new(name: &'static str, template: &'static str, base_path: &'static str) -> Self {
        let endpoint = EndpointTemplate::new(template, base_path);
        Self {
            name,
            endpoint,
            is_regional: true,
            is_eventually_consistent: false,
            work_requests: None,
        }
    }

    /// Sets the templates of the realm-specific endpoints, which are used on request.
    #[must_use]
    pub const fn with_realms(mut self, realms: &'static [(&'static str, &'static str)]) -> Self {
        self.endpoint = self.endpoint.with_realms(realms);
        self
    }

    /// Sets the template of the dual-stack endpoint, which is reachable over IPv4 and IPv6.
    #[must_use]
    pub const fn with_dual_stack_template(mut self, template: &'static str) -> Self {
        self.endpoint = self.endpoint.with_dual_stack_template(template);
        self
    }

    /// Uses dual-stack endpoints by default.
    #[must_use]
    pub const fn with_dual_stack(mut self) -> Self {
        self.endpoint = self.endpoint.with_dual_stack();
        self
    }

    /// Declares that the endpoint does not follow from the region, so that
    /// [`Client::with_endpoint`](crate::Client::with_endpoint) has to be given one.
    #[must_use]
    pub const fn without_regional_endpoint(mut self) -> Self {
        self.is_regional = false;
        self
    }

    /// Declares that other services see a change only after minutes, as with Identity. See
    /// [`RetryPolicy::with_eventual_consistency`](crate::RetryPolicy::with_eventual_consistency).
    #[must_use]
    pub const fn with_eventual_consistency(mut self) -> Self {
        self.is_eventually_consistent = true;
        self
    }

    /// Declares its own operations on work requests. Without them, its work requests are those of
    /// the Work Requests API.
    #[must_use]
    pub const fn with_work_requests(mut self, operations: &'static WorkRequestOperations) -> Self {
        self.work_requests = Some(operations);
        self
    }
}

/// The operation that an HTTP request belongs to: an extension of the requests of calls, by which a
/// transport recognizes them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Origin {
    pub(crate) service: &'static Service,
    pub(crate) operation: &'static Operation,
}
