"""What Spanish job mail tells besides the decision, in the voices of Spain, Mexico, the Andes and the Plata."""

import pytest

from rebond.model import Reading
from tests.refusals import became, mail, value

NO = "Lamentablemente tu candidatura no ha sido seleccionada."


def refusal(text: str, subject: str = "", sender: str = "") -> Reading:
    """The reading of a refusal; the sender is written "Name <address>"."""
    name, _, email = sender.rstrip(">").partition(" <")
    return mail(text, subject, name, email)


def said(words: str) -> Reading:
    """The reading of a refusal that also says this."""
    return refusal(f"Hola, Alba:\n\n{NO} {words}\n\nUn saludo,\nRosa")


NAMES: list[tuple[str, str, str, str | None, str | None]] = [
    # behind a relay: the employer is in the subject or in a sentence
    (
        "<no-reply@candidia-ats.example>",
        "Tu candidatura para Técnico/a de Nóminas (H/M) en Grupo Alcoy",
        f"Hola, Alba:\n\n{NO}",
        "Grupo Alcoy",
        "Técnico/a de Nóminas",
    ),
    (
        "<no-reply@candidia-ats.example>",
        "Novedades sobre tu postulación",
        "Hola Alba,\n\nGracias por postularte a Analista de Riesgos en Banco Cordillera. No avanzaremos con tu postulación.",
        "Banco Cordillera",
        "Analista de Riesgos",
    ),
    (
        "<avisos@candidia-ats.example>",
        "Actualización de tu solicitud",
        "La empresa Conservas Iturralde ha actualizado tu solicitud.\n\nPuesto: Mecánico de línea\nResultado: descartada.",
        "Conservas Iturralde",
        "Mecánico de línea",
    ),
    # a human resources desk, a hospital, a town hall
    (
        "Selección Bodegas Robleda <seleccion@robleda.example>",
        "Su candidatura (ref. 2291)",
        "Estimado señor Gil:\n\nLe agradecemos su interés en el puesto de enólogo adjunto. No ha sido seleccionado.\n\nAtentamente,\nRecursos Humanos\nBodegas Robleda",
        "Bodegas Robleda",
        "enólogo adjunto",
    ),
    (
        "Ayuntamiento de Pedralba - Personal <personal@pedralba.example>",
        "Resultado del proceso selectivo",
        "Estimada señora:\n\nNo figura usted en la propuesta para la plaza de arquitecta técnica.\n\nEl secretario",
        "Ayuntamiento de Pedralba",
        "arquitecta técnica",
    ),
    (
        "RRHH <rrhh@hsanroque.example>",
        "Proceso 441: Enfermera de quirófano",
        "Estimada Lucía:\n\nOptamos por otra postulante para la vacante de Enfermera de quirófano.\n\nSaluda atentamente,\nHospital San Roque",
        "Hospital San Roque",
        "Enfermera de quirófano",
    ),
    # a founder whose house is in the signature, and an agency with a client
    (
        "Nati Ferro <nati@lupinolab.example>",
        "tu proceso",
        "Hola Alba!\n\nAl final cerramos tu proceso para Backend Senior, vamos con otra persona.\n\nAbrazo,\nNati\nLupino Lab",
        "Lupino Lab",
        "Backend Senior",
    ),
    (
        "Jaime Ulloa <jaime@ulloa-seleccion.example>",
        "RE: Directora de operaciones - Harinas del Duero",
        "Querida Alba:\n\nAcabo de hablar con Harinas del Duero y el consejo prefiere a otro candidato.\n\nUn abrazo,\nJaime",
        "Harinas del Duero",
        "Directora de operaciones",
    ),
    # nothing is guessed
    (
        "Pilar <pilar@correo.example>",
        "Re: trabajo",
        "Hola Alba, ya cogimos a otra chica. Suerte!\n\nPilar",
        None,
        None,
    ),
]  # fmt: skip


@pytest.mark.parametrize(("sender", "subject", "text", "company", "role"), NAMES)
def test_company_and_role(
    sender: str, subject: str, text: str, company: str | None, role: str | None
) -> None:
    found = refusal(text, subject, sender)
    assert (value(found.company), value(found.role)) == (company, role)


FRAMES = [
    ("Hola, Alba:\n\nNo has sido seleccionada para el puesto. Te deseamos suerte.\n\nUn abrazo,\nRosa", "tú", "Hola, Alba:", "Un abrazo,", "Rosa"),
    ("Hola Alba, ¿cómo andás?\n\nAl final no vamos a avanzar con vos. Podés volver a aplicar.\n\n¡Éxitos!\nSol", "tú", "Hola Alba,", "¡Éxitos!", "Sol"),
    ("Estimado Sr. Gil:\n\nLe comunicamos que no ha sido seleccionado.\n\nReciba un cordial saludo,\nMarta Rueda", "usted", "Estimado Sr. Gil:", "Reciba un cordial saludo,", "Marta Rueda"),
    ("Buenas tardes, doctora Liliana:\n\nSu hoja de vida no fue elegida para el cargo.\n\nAtentamente,\nJorge Peña", "usted", "Buenas tardes, doctora Liliana:", "Atentamente,", "Jorge Peña"),
    ("Estimado/a candidato/a:\n\nSu solicitud no ha sido aceptada.\n\nAtte.\nTalento Humano", "usted", "Estimado/a candidato/a:", "Atte.", "Talento Humano"),
    ("buenas alba\n\nal final no te cojo, lo siento\n\nsuerte\n\nquique", "tú", "buenas alba", "suerte", "quique"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "register", "salutation", "closing", "signed"), FRAMES)
def test_register_and_frame(
    text: str, register: str, salutation: str, closing: str, signed: str
) -> None:
    found = refusal(text)
    assert value(found.register) == register
    assert value(found.salutation) == salutation
    assert value(found.closing) == closing
    assert value(found.signed) == signed


STAGES = [
    ("Gracias por enviarnos tu currículum.", "application"),
    ("Gracias por la entrevista del martes.", "interview"),
    ("Gracias por hacer la prueba técnica.", "test"),
    ("Eras una de las dos finalistas.", "final"),
    ("Gracias por tu tiempo en la segunda entrevista.", "final"),
    ("No has sido seleccionada para la entrevista.", "application"),
]


@pytest.mark.parametrize(("words", "expected"), STAGES)
def test_the_furthest_stage(words: str, expected: str) -> None:
    assert value(said(words).stage) == expected


REASONS = [
    ("Hemos elegido a una candidata con más experiencia en cocina de hotel.", "una candidata con más experiencia en cocina de hotel"),
    ("Nos quedamos con la otra persona, que ya ha llevado un equipo de soporte.", "ya ha llevado un equipo de soporte"),
    ("Buscamos a alguien que hable alemán con fluidez.", "alguien que hable alemán con fluidez"),
    ("Optamos por otro postulante, con experiencia en faena.", "con experiencia en faena"),
    ("Lo que inclinó la balanza fue su conocimiento del mercado francés.", "su conocimiento del mercado francés"),
    ("La vacante fue cubierta mediante promoción interna.", "cubierta mediante promoción interna"),
    ("Echamos en falta más soltura con los números.", "más soltura con los números"),
    ("El cliente exige inglés nativo.", "inglés nativo"),
    ("Debido a una reestructuración del área no seguimos adelante.", "una reestructuración del área no seguimos adelante"),
    ("La central ha congelado las contrataciones hasta junio.", "La central ha congelado las contrataciones hasta junio"),
    ("Hemos optado por perfiles que se ajustan más a lo que buscamos.", None),
    ("Recibimos un gran número de candidaturas.", None),
    ("Elegimos a otra persona.", None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), REASONS)
def test_the_reason_is_a_short_phrase_or_nothing(words: str, expected: str | None) -> None:
    assert value(said(words).reason) == expected


POLICY = [
    ("Por política no damos feedback individual.", "refused"),
    ("No podemos ofrecer información detallada sobre los motivos.", "refused"),
    ("Por política no mandamos devoluciones por escrito.", "refused"),
    ("Si quieres un feedback más detallado, escríbeme.", "offered"),
    ("Con gusto puedo darte retroalimentación.", "offered"),
    ("Podrá solicitar la revisión en el plazo de diez días.", "offered"),
    ("Para la próxima: ensaya la parte de costes antes de la entrevista.", "given"),
    ("Un consejo: trae ejemplos con cifras.", "given"),
    ("Te escribimos en relación con tu solicitud.", "silent"),
    ("Gracias por la información que nos enviaste.", "silent"),
]


@pytest.mark.parametrize(("words", "expected"), POLICY)
def test_whether_they_give_feedback(words: str, expected: str) -> None:
    assert value(said(words).feedback_policy) == expected


DOORS: list[tuple[str, list[tuple[str, str]]]] = [
    ("Conservaremos tu currículum durante doce meses.", [("keep_file", "durante doce meses")]),
    ("Su perfil queda en nuestra base de datos.", [("keep_file", "")]),
    ("Te meto en la lista de refuerzos de agosto.", [("keep_file", "")]),
    ("No guardaremos tus datos.", []),
    ("Te animamos a presentarte de nuevo en septiembre.", [("reapply", "en septiembre")]),
    ("Podés volver a postularte dentro de seis meses.", [("reapply", "dentro de seis meses")]),
    ("Te invitamos a consultar nuestras ofertas.", [("reapply", "")]),
    ("Vuelva a llamar en agosto.", [("reapply", "en agosto")]),
    ("Sígueme en LinkedIn.", [("stay_in_touch", "")]),
    ("Sigamos en contacto.", [("stay_in_touch", "")]),
    ("Te aviso en cuanto se abra la plaza.", [("stay_in_touch", "en cuanto se abra la plaza")]),
    ("Si te apetece, te llamo el lunes.", [("call", "el lunes")]),
    ("Llámame cuando quieras.", [("call", "cuando quieras")]),
    ("Gracias por la llamada del jueves.", []),
    ("Te deseamos mucha suerte en tu búsqueda.", []),
    ("Gracias por venir a la jornada de puertas abiertas.", []),
    ("Consulte la política de privacidad en nuestra web.", []),
]


@pytest.mark.parametrize(("words", "expected"), DOORS)
def test_doors_are_found_with_their_time(words: str, expected: list[tuple[str, str]]) -> None:
    assert [(door.kind, door.when) for door in said(words).openings] == expected


BECAME = [
    ("La vacante ha sido cancelada.", "cancelled"),
    ("Se ha congelado la contratación.", "cancelled"),
    ("El puesto ya está cubierto.", "filled"),
    ("La plaza va a una compañera de otro departamento.", "internal"),
    ("Nos vemos obligados a retirar la oferta que le hicimos.", "withdrawn"),
    ("Ha sido una decisión muy difícil.", "close_call"),
    ("Gracias por tu interés.", ""),
]


@pytest.mark.parametrize(("words", "expected"), BECAME)
def test_what_became_of_the_job(words: str, expected: str) -> None:
    found = said(words)
    assert became(found) == ([expected] if expected else [])


PRAISE = [
    ("Nos encantó tu forma de explicar los costes.", "tu forma de explicar los costes"),
    ("Tu presentación fue excelente.", "Tu presentación"),
    ("Agradecemos tu interés en la empresa.", None),
]


@pytest.mark.parametrize(("words", "expected"), PRAISE)
def test_praise_is_a_noun_phrase(words: str, expected: str | None) -> None:
    assert value(said(words).praise) == expected


def test_a_mailbox_that_nobody_reads() -> None:
    found = refusal(
        f"Hola, Alba:\n\n{NO}\n\nNo respondas a este correo.",
        sender="Empleo <empleo@alcoy.example>",
    )
    assert found.sender is not None
    assert found.sender.automatic
