//! The content of a crate, with the names of Rust. All decisions are made and all problems are found.
//!
//! Rendering reads this and cannot fail. A new fact about services that generated code needs gets a
//! field here.

/// A service: one crate.
#[derive(Debug)]
pub(crate) struct Service {
    /// The name of the spec: `work-requests`.
    pub(crate) name: String,
    /// The file of the spec.
    pub(crate) file: String,
    /// The package: `oci-sdk-work-requests`.
    pub(crate) package: String,
    /// The version of the package: `0.1.0`.
    pub(crate) package_version: String,
    /// The display name of the service: `Work Requests`.
    pub(crate) title: String,
    /// The description of the service.
    pub(crate) docs: Option<String>,
    /// The version of the API, a date.
    pub(crate) version: String,
    /// The URL of Oracle's reference.
    pub(crate) reference: Option<String>,
    pub(crate) endpoint: Endpoint,
    /// Whether changes may become visible only after a while.
    pub(crate) eventually_consistent: bool,
    /// The example in the README and the docs; if `None`, an operation is chosen.
    pub(crate) example: Option<Example>,
    /// Whether the crate has a hand-written module `ext`.
    pub(crate) extension: bool,
    /// The dependencies of that module beside the core.
    pub(crate) dependencies: Vec<String>,
    /// `None` if the Work Requests API has its work requests.
    pub(crate) work_requests: Option<WorkRequests>,
    pub(crate) clients: Vec<Client>,
    pub(crate) models: Vec<Model>,
    pub(crate) enums: Vec<Enum>,
    pub(crate) unions: Vec<Union>,
    /// Oracle's names of objects without declared fields, which are any JSON here.
    pub(crate) open_objects: Vec<String>,
}

impl Service {
    /// Returns the name of the API: its title, with "API" unless it ends with that.
    pub(crate) fn api(&self) -> String {
        match self.title.ends_with(" API") {
            true => self.title.clone(),
            false => format!("{} API", self.title),
        }
    }
}

/// The example of a crate.
#[derive(Debug, Clone)]
pub(crate) enum Example {
    /// A call of the operation with this id.
    Operation(String),
    /// Statements that use a `client`, and the models that they import.
    Code { imports: Vec<String>, code: String },
}

/// The endpoint of a service.
#[derive(Debug, Default)]
pub(crate) struct Endpoint {
    /// `https://iaas.{region}.{secondLevelDomain}`
    pub(crate) template: String,
    /// `/20160918`
    pub(crate) base_path: String,
    /// The template of the dual-stack endpoint, if there is one.
    pub(crate) dual_stack: Option<String>,
    /// Whether the dual-stack endpoint is the default.
    pub(crate) dual_stack_by_default: bool,
    /// The templates of specific realms.
    pub(crate) realms: Vec<(String, String)>,
}

/// A client struct.
#[derive(Debug)]
pub(crate) struct Client {
    pub(crate) name: String,
    /// Whether the endpoint follows from the region; otherwise it is an argument.
    pub(crate) regional: bool,
    pub(crate) operations: Vec<Operation>,
}

/// The operations of a service on its work requests, by path.
#[derive(Debug)]
pub(crate) struct WorkRequests {
    pub(crate) get: String,
    pub(crate) errors: Option<String>,
    pub(crate) logs: Option<String>,
    /// Whether the last two require the compartment of the work request.
    pub(crate) of_compartment: bool,
}

/// A method of a client, and the request struct that it returns.
#[derive(Debug)]
pub(crate) struct Operation {
    /// Oracle's id.
    pub(crate) id: String,
    /// The request struct: `ListWorkRequests`.
    pub(crate) name: String,
    /// The module of the request struct: `list_work_requests`.
    pub(crate) module: String,
    /// The method of the client: `list_work_requests`.
    pub(crate) call: String,
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) reference: Option<String>,
    /// The resource: `Job run`. The methods of a client are grouped by it.
    pub(crate) group: String,
    pub(crate) docs: String,
    pub(crate) deprecated: bool,
    /// Whether Oracle's SDKs retry it by default.
    pub(crate) default_retry: Option<bool>,
    pub(crate) accept: Option<String>,
    pub(crate) sign_body: bool,
    /// Whether Oracle's SDKs wait for `100 Continue` before a large body.
    pub(crate) expect_continue: bool,
    /// The stream of events that the response can be.
    pub(crate) events: Option<Events>,
    /// The wire names of the secret fields in request and response.
    pub(crate) secret_fields: Vec<String>,
    /// In the order of the spec.
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// The media type of a body of bytes, unless it is `application/octet-stream`.
    pub(crate) content_type: Option<String>,
    pub(crate) success: Success,
    pub(crate) pager: Option<Pager>,
    /// The type of the lifecycle state, if the operation gets a resource that has one.
    pub(crate) state: Option<Type>,
    pub(crate) follow_up: Option<FollowUp>,
}

/// The end of an operation that a caller can wait for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum FollowUp {
    /// The resource is in a state that lasts.
    Settled {
        /// The module of the operation that gets the resource.
        get: String,
        model: Type,
        state: Type,
        /// The last path parameter of that operation, and the field of the response with its value.
        id: Option<(String, String)>,
        /// Whether the operation cancels what the resource does.
        cancels: bool,
    },
    /// The resource is deleted.
    Deleted { get: String },
    /// Only the work request can be followed.
    WorkRequest,
}

/// A stream of events as the response.
#[derive(Debug, Clone)]
pub(crate) struct Events {
    /// The field of the body that requests it: `chatRequest.isStream`. If `None`, the response is always
    /// a stream.
    pub(crate) when: Option<String>,
    pub(crate) event: Event,
}

/// The type of an event.
#[derive(Debug, Clone)]
pub(crate) enum Event {
    /// A model or a union.
    Schema(Type),
    /// A type of the hand-written module `ext`.
    HandWritten(String),
    /// Any JSON, or a string.
    Any,
}

/// The HTTP methods that services use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Method {
    Delete,
    Get,
    Head,
    Patch,
    Post,
    Put,
}

impl Method {
    /// The name on the wire.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Delete => "DELETE",
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Post => "POST",
            Self::Put => "PUT",
        }
    }
}

/// A parameter of the path, the query or the header.
#[derive(Debug, Clone)]
pub(crate) struct Parameter {
    /// The name on the wire.
    pub(crate) wire: String,
    pub(crate) name: String,
    pub(crate) location: Location,
    pub(crate) required: bool,
    pub(crate) docs: String,
}

/// The location and the form of a parameter.
#[derive(Debug, Clone)]
pub(crate) enum Location {
    Path(Type),
    Query(Type),
    /// A list, sent with the name repeated for each value.
    QueryEach(Type),
    /// A list, sent as one comma-separated value.
    QueryList(Type),
    /// A map, sent as `name.key=value`.
    QueryEntry(Type),
    Header(Type),
    /// A list, sent as one comma-separated header.
    HeaderList(Type),
    /// A map, sent as one header per entry. The names of the headers start with this prefix.
    HeaderEntry(String),
    /// A string that must not be logged.
    SecretHeader,
}

impl Location {
    /// Returns the type of a value.
    pub(crate) fn value(&self) -> Option<&Type> {
        match self {
            Self::Path(value)
            | Self::Query(value)
            | Self::QueryEach(value)
            | Self::QueryList(value)
            | Self::QueryEntry(value)
            | Self::Header(value)
            | Self::HeaderList(value) => Some(value),
            Self::HeaderEntry(_) | Self::SecretHeader => None,
        }
    }
}

/// The body of a request.
#[derive(Debug, Clone)]
pub(crate) struct Body {
    pub(crate) name: String,
    pub(crate) content: Content,
    pub(crate) required: bool,
    pub(crate) docs: String,
}

/// The content of a body.
#[derive(Debug, Clone)]
pub(crate) enum Content {
    Json(Type),
    Bytes,
}

/// The successful response of an operation.
#[derive(Debug, Clone)]
pub(crate) struct Success {
    pub(crate) value: Value,
    /// The headers that the documentation of the operation lists.
    pub(crate) headers: Vec<String>,
}

/// The value of a response.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    None,
    Json(Type),
    Text,
    /// A stream of bytes.
    Stream,
}

/// The pagination of a list.
#[derive(Debug)]
pub(crate) struct Pager {
    /// The parameter that takes the token: `page`.
    pub(crate) parameter: String,
    /// The field of the page with the next token; `None` if a header has it.
    pub(crate) next: Option<String>,
    /// The type of an item and the location of the items; `None` if a page is not a list.
    pub(crate) items: Option<(Type, Items)>,
}

/// The location of the items in a page.
#[derive(Debug)]
pub(crate) enum Items {
    /// The page is the list.
    Whole,
    /// In this field, which may be missing.
    Field { name: String, optional: bool },
}

/// The type of a field, a parameter or a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Type {
    Bool,
    I64,
    F64,
    String,
    /// A string of base64.
    Base64,
    Secret,
    DateTime,
    Date,
    /// Any JSON.
    Value,
    List(Box<Type>),
    Map(Box<Type>),
    Model(String),
    Enum(String),
    Union(String),
}

impl Type {
    /// Returns the type of the elements of nested lists and maps.
    pub(crate) fn innermost(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Map(inner) => inner.innermost(),
            other => other,
        }
    }

    /// Returns the name of the innermost model, enum or union.
    pub(crate) fn generated(&self) -> Option<&str> {
        match self.innermost() {
            Self::Model(name) | Self::Enum(name) | Self::Union(name) => Some(name),
            _ => None,
        }
    }

    /// Whether the value is small and copied rather than borrowed.
    pub(crate) fn is_copy(&self) -> bool {
        matches!(self, Self::Bool | Self::I64 | Self::F64 | Self::DateTime | Self::Date)
    }
}

/// An object.
#[derive(Debug)]
pub(crate) struct Model {
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) fields: Vec<Field>,
    /// The discriminators of a subtype: wire name and value.
    pub(crate) constants: Vec<(String, String)>,
    /// Whether it is part of a request body; other models are only received.
    pub(crate) sent: bool,
    /// Whether its optional fields can be cleared with an explicit null.
    pub(crate) update: bool,
}

/// A field of an object.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) wire: String,
    pub(crate) name: String,
    pub(crate) value: Type,
    pub(crate) required: bool,
    /// Whether the value is boxed, because it can contain the model itself.
    pub(crate) boxed: bool,
    pub(crate) docs: String,
    pub(crate) deprecated: bool,
}

/// An open set of strings.
#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) variants: Vec<Variant>,
}

/// A known value of an enum.
#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) name: String,
    pub(crate) value: String,
}

/// One of several models, selected by a field.
#[derive(Debug)]
pub(crate) struct Union {
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) discriminator: String,
    /// Whether it is part of a response; other unions are only sent.
    pub(crate) received: bool,
    pub(crate) variants: Vec<Subtype>,
    /// The fields that all subtypes have.
    pub(crate) shared: Vec<Shared>,
}

/// A field that all subtypes of a union have.
#[derive(Debug)]
pub(crate) struct Shared {
    /// The field as the base declares it.
    pub(crate) field: Field,
    /// The access to it in each variant, in the order of the variants.
    pub(crate) accesses: Vec<Access>,
}

/// The access to a shared field in a variant.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Access {
    /// The model has the field.
    Field,
    /// The variant is a union with an accessor of its own.
    Nested,
    /// The variant uses the field as a discriminator.
    Missing,
}

/// One of the models of a union.
#[derive(Debug, Clone)]
pub(crate) struct Subtype {
    pub(crate) name: String,
    /// The method that returns the variant: `as_file`.
    pub(crate) cast: String,
    /// The value of the discriminator.
    pub(crate) value: String,
    /// A model or a union.
    pub(crate) content: Type,
}
