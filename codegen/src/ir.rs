//! What a crate will hold, in Rust's names, with nothing left to decide or to refuse.
//!
//! Rendering reads this and cannot fail. You touch it when generated code needs to know something
//! more about a service.

/// A service: one crate.
#[derive(Debug)]
pub(crate) struct Service {
    /// The name of the spec: `work-requests`.
    pub(crate) name: String,
    /// The file that it was read from.
    pub(crate) file: String,
    /// The package: `oci-sdk-work-requests`.
    pub(crate) package: String,
    /// What people call the service: `Work Requests`.
    pub(crate) title: String,
    /// What it is for.
    pub(crate) docs: Option<String>,
    /// The date that names the version of the API.
    pub(crate) version: String,
    /// Oracle's reference.
    pub(crate) reference: Option<String>,
    pub(crate) endpoint: Endpoint,
    /// What its README and its docs show; chosen if there is none.
    pub(crate) example: Option<Example>,
    /// Whether the crate has a hand-written module `ext`.
    pub(crate) extension: bool,
    /// What that module needs beside the core.
    pub(crate) dependencies: Vec<String>,
    pub(crate) clients: Vec<Client>,
    pub(crate) models: Vec<Model>,
    pub(crate) enums: Vec<Enum>,
    pub(crate) unions: Vec<Union>,
    /// The names that Oracle has for objects of any members, which are any JSON here.
    pub(crate) open_objects: Vec<String>,
}

/// The example of a crate.
#[derive(Debug, Clone)]
pub(crate) enum Example {
    /// A call of the operation with this id.
    Operation(String),
    /// What to do with a `client`, and the models that this uses.
    Code { imports: Vec<String>, code: String },
}

/// Where a service is.
#[derive(Debug, Default)]
pub(crate) struct Endpoint {
    /// `https://iaas.{region}.{secondLevelDomain}`
    pub(crate) template: String,
    /// `/20160918`
    pub(crate) base_path: String,
    /// The template of the dual-stack endpoint, where there is one.
    pub(crate) dual_stack: Option<String>,
    /// Whether that is the one to use unless told otherwise.
    pub(crate) dual_stack_by_default: bool,
    /// The templates of realms that have their own.
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
    /// What it is about: `Job run`. The methods of a client are grouped by it.
    pub(crate) group: String,
    pub(crate) docs: String,
    pub(crate) deprecated: bool,
    /// Whether Oracle's SDKs retry it unless told otherwise.
    pub(crate) default_retry: Option<bool>,
    pub(crate) accept: Option<String>,
    pub(crate) sign_body: bool,
    /// Whether Oracle's SDKs wait for `100 Continue` before a large body.
    pub(crate) expect_continue: bool,
    /// The field of the body that asks for a stream of events: `chatRequest.isStream`.
    pub(crate) events_when: Option<String>,
    /// The secret members of what is sent and returned, by their names on the wire.
    pub(crate) secret_fields: Vec<String>,
    /// In the order of the spec.
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) success: Success,
    pub(crate) pager: Option<Pager>,
}

/// The methods that services use.
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
    /// As it is sent.
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
    /// As it is sent.
    pub(crate) wire: String,
    pub(crate) name: String,
    pub(crate) location: Location,
    pub(crate) required: bool,
    pub(crate) docs: String,
}

/// Where a parameter goes, and in what form.
#[derive(Debug, Clone)]
pub(crate) enum Location {
    Path(Type),
    Query(Type),
    /// A list, sent as the name again for each value.
    QueryEach(Type),
    /// A list, sent as one value with commas.
    QueryList(Type),
    /// A map, sent as `name.key=value`.
    QueryEntry(Type),
    Header(Type),
    /// A map, each entry a header whose name starts with this.
    HeaderEntry(String),
    /// A text that must not be logged.
    SecretHeader,
}

impl Location {
    /// The type of a value.
    pub(crate) fn value(&self) -> Option<&Type> {
        match self {
            Self::Path(value)
            | Self::Query(value)
            | Self::QueryEach(value)
            | Self::QueryList(value)
            | Self::QueryEntry(value)
            | Self::Header(value) => Some(value),
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

/// What a body is made of.
#[derive(Debug, Clone)]
pub(crate) enum Content {
    Json(Type),
    Bytes,
}

/// What an operation returns.
#[derive(Debug, Clone)]
pub(crate) struct Success {
    pub(crate) value: Value,
    /// The headers of the answer that say something about it.
    pub(crate) headers: Vec<String>,
}

/// The value in an answer.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    None,
    Json(Type),
    Text,
    /// Bytes, as they come in.
    Stream,
}

/// How the pages of a list are followed.
#[derive(Debug)]
pub(crate) struct Pager {
    /// The parameter that takes the token: `page`.
    pub(crate) parameter: String,
    /// The member of the page that has the next token; nothing where a header has it.
    pub(crate) next: Option<String>,
    /// The type of an item and where they are; nothing when a page is no list.
    pub(crate) items: Option<(Type, Items)>,
}

/// Where the items of a page are.
#[derive(Debug)]
pub(crate) enum Items {
    /// The page is the list.
    Whole,
    /// In this field, which may be missing.
    Field { name: String, optional: bool },
}

/// A type of a member, a parameter or a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Type {
    Bool,
    I64,
    F64,
    String,
    /// A text that holds bytes in base64.
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
    /// What the lists and maps are made of.
    pub(crate) fn innermost(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Map(inner) => inner.innermost(),
            other => other,
        }
    }

    /// The model, enum or union at the core of the type.
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
    /// Members that tell subtypes apart: wire name and value.
    pub(crate) constants: Vec<(String, String)>,
    /// Whether it is in the body of a request; others are only received.
    pub(crate) sent: bool,
    /// Whether fields can be cleared with an explicit null.
    pub(crate) update: bool,
}

/// A member of an object.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) wire: String,
    pub(crate) name: String,
    pub(crate) value: Type,
    pub(crate) required: bool,
    /// Whether the value is boxed, as it may contain the model again.
    pub(crate) boxed: bool,
    pub(crate) docs: String,
    pub(crate) deprecated: bool,
}

/// An open set of texts.
#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) variants: Vec<Variant>,
}

/// One known text.
#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) name: String,
    pub(crate) value: String,
}

/// One of several models, told apart by a member.
#[derive(Debug)]
pub(crate) struct Union {
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) discriminator: String,
    pub(crate) variants: Vec<Subtype>,
    /// The members that all subtypes have.
    pub(crate) shared: Vec<Shared>,
}

/// A member that all subtypes of a union have.
#[derive(Debug)]
pub(crate) struct Shared {
    /// As the base declares it.
    pub(crate) field: Field,
    /// How each variant has it, in the order of the variants.
    pub(crate) accesses: Vec<Access>,
}

/// How a variant has a shared field.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Access {
    /// It is a field of the model.
    Field,
    /// The variant is a union, which has an accessor of its own.
    Nested,
    /// The variant tells its own subtypes apart by it.
    Missing,
}

/// One of the models of a union.
#[derive(Debug, Clone)]
pub(crate) struct Subtype {
    pub(crate) name: String,
    /// The method that returns it: `as_file`.
    pub(crate) cast: String,
    /// What the discriminator says.
    pub(crate) value: String,
    /// A model, or a union of its own.
    pub(crate) content: Type,
}
